package dev.espalier.client;

import dev.espalier.codec.JsonWritable;
import dev.espalier.exchange.IndexName;
import dev.espalier.exchange.JsonReader;
import dev.espalier.query.Query;
import dev.espalier.query.TargetServer;
import dev.espalier.search.Search;
import dev.espalier.search.SearchOptions;
import dev.espalier.search.SearchResponseReader;
import dev.espalier.search.SearchResult;
import dev.espalier.server.ServerInfo;
import dev.espalier.transport.Request;
import dev.espalier.transport.RequestBody;
import dev.espalier.transport.RequestPath;
import dev.espalier.transport.Transport;
import java.util.function.Supplier;

/** The requests that address documents by a query. Answers that are not about the whole index are refused. */
final class SearchExecutor {

    private final Transport transport;
    private final Supplier<ServerInfo> server;

    /**
     * An executor.
     *
     * @param server tells what the server is; asked for by queries that depend on it
     */
    SearchExecutor(Transport transport, Supplier<ServerInfo> server) {
        this.transport = transport;
        this.server = server;
    }

    <T> SearchResult<T> search(Search<T> search) {
        RequestPath path = RequestPath.of(search.type().index(), "_search");
        return search(withOptions(Request.post(path), search.options()), search);
    }

    /** A search in a point in time, which names its index itself, and was opened with the options. */
    <T> SearchResult<T> searchPointInTime(Search<T> search) {
        return search(Request.post(RequestPath.of("_search")), search);
    }

    private <T> SearchResult<T> search(Request request, Search<T> search) {
        SearchResponseReader<T> reader = new SearchResponseReader<>(search);
        SearchResult<T> result = transport.execute(
                request.withBody(RequestBody.json(TargetServer.toBytes(search, server))),
                response -> reader.read(response.body()));
        Completeness.require(search.type().index(), result);
        return result;
    }

    long count(String index, Query query, SearchOptions options) {
        return count(countRequest(index, query, options));
    }

    boolean exists(String index, Query query, SearchOptions options) {
        return count(countRequest(index, query, options).withParameter("terminate_after", "1")) > 0;
    }

    private Request countRequest(String index, Query query, SearchOptions options) {
        return withOptions(Request.post(RequestPath.of(index, "_count")), options)
                .withBody(queryBody(query));
    }

    private long count(Request request) {
        return transport.execute(request, JsonReader.of(QueryTally::read)).requireCount();
    }

    long deleteBy(String index, Query query, SearchOptions options) {
        Request request = Request.post(RequestPath.of(new IndexName(index).value(), "_delete_by_query"))
                .withParameter("refresh", "true");
        return transport
                .execute(withOptions(request, options).withBody(queryBody(query)), JsonReader.of(QueryTally::read))
                .requireDeleted();
    }

    /** A request that goes to some shards only, or to some copies of them. */
    static Request withOptions(Request request, SearchOptions options) {
        Request changed = request;
        if (!options.routing().isEmpty()) {
            changed = changed.withParameter("routing", String.join(",", options.routing()));
        }
        String preference = options.preference();
        return preference == null ? changed : changed.withParameter("preference", preference);
    }

    private RequestBody queryBody(Query query) {
        JsonWritable body = json -> {
            json.writeStartObject();
            json.writeName("query");
            query.writeTo(json);
            json.writeEndObject();
        };
        return RequestBody.json(TargetServer.toBytes(body, server));
    }
}
