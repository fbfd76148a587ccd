package dev.espalier.client;

import dev.espalier.codec.JsonValue;
import dev.espalier.codec.JsonWritable;
import dev.espalier.exchange.IndexName;
import dev.espalier.exchange.JsonReader;
import dev.espalier.exchange.JsonRequests;
import dev.espalier.exchange.Operation;
import dev.espalier.exchange.ResourceName;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.query.Query;
import dev.espalier.query.Script;
import dev.espalier.query.TargetServer;
import dev.espalier.search.IndexChoice;
import dev.espalier.search.Search;
import dev.espalier.search.SearchOptions;
import dev.espalier.search.SearchResponseReader;
import dev.espalier.search.SearchResult;
import dev.espalier.search.WildcardState;
import dev.espalier.server.ServerInfo;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestBody;
import dev.espalier.transport.request.RequestPath;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The requests that address documents by a query. Answers that are not about the whole index are refused. */
final class SearchRequests {

    private final Supplier<ServerInfo> server;

    /**
     * Requests to one server.
     *
     * @param server tells what the server is; asked for by queries that depend on it
     */
    SearchRequests(Supplier<ServerInfo> server) {
        this.server = server;
    }

    <T> Operation<?, SearchResult<T>> search(Search<T> search) {
        RequestPath path = RequestPath.of(search.type().index(), "_search");
        Request request = withOptions(Request.post(path), search.options());
        Boolean cached = search.options().requestCache();
        return search(cached == null ? request : request.withParameter("request_cache", cached.toString()), search);
    }

    /** A search in a point in time, which names its index itself, and was opened with the options. */
    <T> Operation<?, SearchResult<T>> searchPointInTime(Search<T> search) {
        return search(Request.post(RequestPath.of("_search")), search);
    }

    /** A search that the cluster makes of a template. */
    <T> Operation<?, SearchResult<T>> template(DocumentType<T, ?> type, String template, Map<String, ?> parameters) {
        RequestPath path = RequestPath.of(type.index(), "_search", "template");
        JsonValue body = JsonValue.of(Map.of("id", ResourceName.require(template), "params", parameters));
        return answered(JsonRequests.with(Request.post(path), body), Search.of(type));
    }

    private <T> Operation<?, SearchResult<T>> search(Request request, Search<T> search) {
        return answered(request.withBody(RequestBody.json(TargetServer.toBytes(search, server))), search);
    }

    private static <T> Operation<?, SearchResult<T>> answered(Request request, Search<T> search) {
        SearchResponseReader<T> reader = new SearchResponseReader<>(search);
        return Operation.<SearchResult<T>>of(request, response -> reader.read(response.body()))
                .map(result -> {
                    Completeness.requireIndex(
                            search.type().index(),
                            search.options(),
                            result.shards().total());
                    if (!search.options().partialResults()) {
                        Completeness.require(search.type().index(), result);
                    }
                    return result;
                });
    }

    Operation<?, Long> count(String index, Query query, SearchOptions options) {
        return count(index, countRequest(index, query, options), options);
    }

    Operation<?, Boolean> exists(String index, Query query, SearchOptions options) {
        return count(index, countRequest(index, query, options).withParameter("terminate_after", "1"), options)
                .map(count -> count > 0);
    }

    private Request countRequest(String index, Query query, SearchOptions options) {
        return withOptions(Request.post(RequestPath.of(index, "_count")), options.withoutHits("count"))
                .withBody(queryBody(query));
    }

    private static Operation<?, Long> count(String index, Request request, SearchOptions options) {
        return Operation.of(request, JsonReader.of(QueryTally::read)).map(tally -> tally.requireCount(index, options));
    }

    Operation<?, Long> deleteBy(String index, Query query, SearchOptions options) {
        Request request = Request.post(RequestPath.of(new IndexName(index).value(), "_delete_by_query"))
                .withParameter("refresh", "true");
        return Operation.of(
                        withOptions(request, options.withoutHits("deletion")).withBody(queryBody(query)),
                        JsonReader.of(QueryTally::read))
                .map(tally -> tally.requireDeleted(index));
    }

    Operation<?, Long> updateBy(String index, Query query, Script script, SearchOptions options) {
        Request request = Request.post(RequestPath.of(new IndexName(index).value(), "_update_by_query"))
                .withParameter("refresh", "true");
        RequestBody body = RequestBody.json(TargetServer.toBytes(
                json -> {
                    json.writeStartObject();
                    json.writeName("query");
                    query.writeTo(json);
                    json.writeName("script");
                    script.writeTo(json);
                    json.writeEndObject();
                },
                server));
        return Operation.of(
                        withOptions(request, options.withoutHits("change")).withBody(body),
                        JsonReader.of(QueryTally::read))
                .map(tally -> tally.requireUpdated(index));
    }

    /** A request that goes to some shards only, or to some copies of them. */
    static Request withOptions(Request request, SearchOptions options) {
        Request changed = withIndexes(request, options.indexes());
        if (!options.routing().isEmpty()) {
            changed = changed.withParameter("routing", String.join(",", options.routing()));
        }
        String preference = options.preference();
        return preference == null ? changed : changed.withParameter("preference", preference);
    }

    private static Request withIndexes(Request request, IndexChoice indexes) {
        Request changed = indexes.ignoreUnavailable() ? request.withParameter("ignore_unavailable", "true") : request;
        return indexes.wildcards().isEmpty()
                ? changed
                : changed.withParameter(
                        "expand_wildcards",
                        indexes.wildcards().stream()
                                .map(WildcardState::word)
                                .sorted()
                                .collect(Collectors.joining(",")));
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
