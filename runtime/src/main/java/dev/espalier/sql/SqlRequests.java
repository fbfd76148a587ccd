package dev.espalier.sql;

import dev.espalier.codec.JsonValue;
import dev.espalier.exchange.JsonRequests;
import dev.espalier.exchange.Operation;
import dev.espalier.server.ServerFeature;
import dev.espalier.server.ServerInfo;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The requests of one statement in SQL, in the words of a server. */
final class SqlRequests {

    private final RequestPath endpoint;
    private final Operation<?, Table> first;

    /**
     * What a statement takes.
     *
     * @throws dev.espalier.server.UnsupportedByServerException if the server cannot do that
     */
    SqlRequests(ServerInfo info, String statement, int pageSize, @Nullable Object... parameters) {
        info.require(ServerFeature.SQL, "A statement in SQL");
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("query", statement);
        body.put("fetch_size", pageSize);
        if (parameters.length > 0) {
            info.require(ServerFeature.SQL_PARAMETERS, "A statement in SQL with parameters");
            body.put("params", Arrays.asList(parameters));
        }
        this.endpoint = switch (info.distribution()) {
            case ELASTICSEARCH -> RequestPath.of("_sql");
            case OPENSEARCH -> RequestPath.of("_plugins", "_sql");
        };
        Request request = Request.post(endpoint).withIdempotent(true);
        this.first = page(JsonRequests.with(request, JsonValue.of(body)), List.of());
    }

    static int checkedPageSize(int pageSize) {
        if (pageSize < 1) {
            throw new IllegalArgumentException("pageSize must be 1 or more, not " + pageSize);
        }
        return pageSize;
    }

    Operation<?, Table> first() {
        return first;
    }

    /** The page behind another one. Asked for once only: a second request would skip a page. */
    Operation<?, Table> next(Table page, String cursor) {
        return page(withCursor(Request.post(endpoint).withIdempotent(false), cursor), page.columns());
    }

    Operation<?, Integer> closing(String cursor) {
        Request request = Request.post(endpoint.append("close")).withIdempotent(true);
        return Operation.of(withCursor(request, cursor), ResponseReader.status());
    }

    private static Request withCursor(Request request, String cursor) {
        return JsonRequests.with(request, JsonValue.of(Map.of("cursor", cursor)));
    }

    private static Operation<?, Table> page(Request request, List<String> columns) {
        return Operation.<JsonValue>of(request, JsonRequests::read).map(answer -> Table.of(answer, columns));
    }
}
