package dev.espalier.sql;

import dev.espalier.codec.JsonValue;
import dev.espalier.exchange.JsonRequests;
import dev.espalier.exchange.Operation;
import dev.espalier.server.ServerFeature;
import dev.espalier.server.ServerInfo;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The request of one query in ES|QL. */
final class EsqlRequest {

    private EsqlRequest() {}

    static <T> Operation<?, List<T>> of(
            ServerInfo server, String query, Function<Row, T> mapper, @Nullable Object... parameters) {
        server.require(ServerFeature.ESQL, "A query in ES|QL");
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("query", query);
        if (parameters.length > 0) {
            body.put("params", Arrays.asList(parameters));
        }
        Request request = Request.post(RequestPath.of("_query")).withIdempotent(true);
        return Operation.<JsonValue>of(JsonRequests.with(request, JsonValue.of(body)), JsonRequests::read)
                .map(answer -> complete(query, Table.of(answer, List.of())).rows().stream()
                        .map(mapper)
                        .toList());
    }

    private static Table complete(String query, Table table) {
        if (table.partial()) {
            throw new IncompleteRowsException("A part of the index did not answer \"" + query
                    + "\", so rows may be missing; repeat it when the cluster is well again");
        }
        return table;
    }
}
