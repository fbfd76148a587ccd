package dev.espalier.sql;

import dev.espalier.server.ServerInfo;
import dev.espalier.transport.Transport;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * SQL on Elasticsearch and OpenSearch. Thread-safe. A statement is sent again when it is not known whether it was carried out,
 * the request for a further page is not.
 *
 * <pre>{@code
 * record Sale(String city, long sold) {}
 * List<Sale> sales = client.sql().list(
 *         "SELECT city, SUM(sold) AS sold FROM sales WHERE kind = ? GROUP BY city",
 *         row -> new Sale(row.get("city").asText(""), row.get("sold").asLong(0)),
 *         "pear");
 * }</pre>
 */
public final class SqlQueries {

    static final int PAGE = 1000;

    private final Transport transport;
    private final Supplier<ServerInfo> server;

    /**
     * Asks by a transport. {@code SearchClient.sql()} makes one for a client.
     *
     * @param transport what sends its requests
     * @param server tells what the server is; asked when a statement is sent
     */
    public SqlQueries(Transport transport, Supplier<ServerInfo> server) {
        this.transport = Objects.requireNonNull(transport, "transport");
        this.server = Objects.requireNonNull(server, "server");
    }

    /**
     * Every row of a statement.
     *
     * @param statement the SQL, with {@code ?} for each parameter
     * @param mapper makes a record of a row
     * @param parameters texts, numbers, booleans or null, in the order of their places
     * @param <T> what a row becomes
     * @return in the order of the server
     * @throws dev.espalier.server.UnsupportedByServerException if there are parameters, and the server takes none
     */
    public <T> List<T> list(String statement, Function<Row, T> mapper, @Nullable Object... parameters) {
        List<T> all = new ArrayList<>();
        try (Rows<T> rows = open(statement, PAGE, mapper, parameters)) {
            rows.forEachRemaining(all::add);
        }
        return all;
    }

    /**
     * The rows of a statement, page by page.
     *
     * @param statement the SQL, with {@code ?} for each parameter
     * @param pageSize how many rows to fetch at once, 1 or more
     * @param mapper makes a record of a row
     * @param parameters texts, numbers, booleans or null, in the order of their places
     * @param <T> what a row becomes
     * @return to be closed by the caller
     * @throws dev.espalier.server.UnsupportedByServerException if there are parameters, and the server takes none
     */
    public <T> Rows<T> open(String statement, int pageSize, Function<Row, T> mapper, @Nullable Object... parameters) {
        int size = SqlRequests.checkedPageSize(pageSize);
        return new Rows<>(transport, new SqlRequests(server.get(), statement, size, parameters), mapper);
    }
}
