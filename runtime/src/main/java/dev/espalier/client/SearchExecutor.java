package dev.espalier.client;

import dev.espalier.codec.Json;
import dev.espalier.exchange.IndexName;
import dev.espalier.exchange.JsonReader;
import dev.espalier.query.Query;
import dev.espalier.search.Search;
import dev.espalier.search.SearchResponseReader;
import dev.espalier.search.SearchResult;
import dev.espalier.transport.Request;
import dev.espalier.transport.RequestBody;
import dev.espalier.transport.RequestPath;
import dev.espalier.transport.Transport;

/** The requests that address documents by a query. Answers that are not about the whole index are refused. */
final class SearchExecutor {

    private final Transport transport;

    SearchExecutor(Transport transport) {
        this.transport = transport;
    }

    <T> SearchResult<T> search(Search<T> search) {
        return search(RequestPath.of(search.type().index(), "_search"), search);
    }

    /** A search in a point in time, which names its index itself. */
    <T> SearchResult<T> searchPointInTime(Search<T> search) {
        return search(RequestPath.of("_search"), search);
    }

    private <T> SearchResult<T> search(RequestPath path, Search<T> search) {
        Request request = Request.post(path).withBody(RequestBody.json(Json.toBytes(search)));
        SearchResponseReader<T> reader = new SearchResponseReader<>(search);
        SearchResult<T> result = transport.execute(request, response -> reader.read(response.body()));
        Completeness.require(search.type().index(), result);
        return result;
    }

    long count(String index, Query query) {
        return count(countRequest(index, query));
    }

    boolean exists(String index, Query query) {
        return count(countRequest(index, query).withParameter("terminate_after", "1")) > 0;
    }

    private static Request countRequest(String index, Query query) {
        return Request.post(RequestPath.of(index, "_count")).withBody(queryBody(query));
    }

    private long count(Request request) {
        return transport.execute(request, JsonReader.of(QueryTally::read)).requireCount();
    }

    long deleteBy(String index, Query query) {
        Request request = Request.post(RequestPath.of(new IndexName(index).value(), "_delete_by_query"))
                .withParameter("refresh", "true")
                .withBody(queryBody(query));
        return transport.execute(request, JsonReader.of(QueryTally::read)).requireDeleted();
    }

    private static RequestBody queryBody(Query query) {
        return RequestBody.json(Json.toBytes(json -> {
            json.writeStartObject();
            json.writeName("query");
            query.writeTo(json);
            json.writeEndObject();
        }));
    }
}
