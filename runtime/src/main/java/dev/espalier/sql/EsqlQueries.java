package dev.espalier.sql;

import dev.espalier.server.ServerInfo;
import dev.espalier.transport.Transport;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** ES|QL, on Elasticsearch alone. Thread-safe. A query is sent again when it is not known whether it was carried out. */
public final class EsqlQueries {

    private final Transport transport;
    private final Supplier<ServerInfo> server;

    /**
     * Asks by a transport. {@code SearchClient.esql()} makes one for a client.
     *
     * @param transport what sends its requests
     * @param server tells what the server is; asked when a query is sent
     */
    public EsqlQueries(Transport transport, Supplier<ServerInfo> server) {
        this.transport = Objects.requireNonNull(transport, "transport");
        this.server = Objects.requireNonNull(server, "server");
    }

    /**
     * Every row of a query. The server gives 1000 at most unless the query has a {@code LIMIT}.
     *
     * @param query such as {@code FROM sales | WHERE kind == ? | STATS sold = SUM(sold) BY city}
     * @param mapper makes a record of a row
     * @param parameters texts, numbers, booleans or null, in the order of their places
     * @param <T> what a row becomes
     * @return in the order of the server
     * @throws dev.espalier.server.UnsupportedByServerException if the server is no Elasticsearch 8.11 or later; nothing is
     *     sent
     * @throws IncompleteRowsException if a part of the index did not answer
     */
    public <T> List<T> list(String query, Function<Row, T> mapper, @Nullable Object... parameters) {
        return EsqlRequest.of(server.get(), query, mapper, parameters).execute(transport);
    }
}
