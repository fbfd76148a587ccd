package dev.espalier.sql;

import dev.espalier.async.Futures;
import dev.espalier.async.PagePublisher;
import dev.espalier.server.ServerInfo;
import dev.espalier.transport.Transport;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * {@link SqlQueries} without blocking. Functions that make records of rows run on the executor of the transport.
 * Thread-safe.
 */
public final class AsyncSqlQueries {

    private final Transport transport;
    private final Supplier<CompletableFuture<ServerInfo>> server;

    /**
     * Asks by a transport. {@code AsyncSearchClient.sql()} makes one for a client.
     *
     * @param transport what sends its requests
     * @param server tells what the server is; asked when a statement is sent
     */
    public AsyncSqlQueries(Transport transport, Supplier<CompletableFuture<ServerInfo>> server) {
        this.transport = Objects.requireNonNull(transport, "transport");
        this.server = Objects.requireNonNull(server, "server");
    }

    /**
     * Every row of a statement, see {@link SqlQueries#list}.
     *
     * @param statement the SQL, with {@code ?} for each parameter
     * @param mapper makes a record of a row
     * @param parameters texts, numbers, booleans or null, in the order of their places
     * @param <T> what a row becomes
     * @return in the order of the server
     */
    public <T> CompletableFuture<List<T>> list(
            String statement, Function<Row, T> mapper, @Nullable Object... parameters) {
        return Futures.of(
                () -> pages(statement, SqlQueries.PAGE, mapper, parameters).all());
    }

    /**
     * The rows of a statement as they are wanted, for each subscriber anew. The next page is asked for when the one before has
     * been taken; a subscription that is cancelled has the server let go of the cursor.
     *
     * @param statement the SQL, with {@code ?} for each parameter
     * @param pageSize how many rows to fetch at once, 1 or more
     * @param mapper makes a record of a row
     * @param parameters texts, numbers, booleans or null, in the order of their places
     * @param <T> what a row becomes
     * @return fails with what {@link SqlQueries#open} and its rows throw
     * @throws IllegalArgumentException if the size is out of range
     */
    public <T> Flow.Publisher<T> rows(
            String statement, int pageSize, Function<Row, T> mapper, @Nullable Object... parameters) {
        int size = SqlRequests.checkedPageSize(pageSize);
        return new PagePublisher<>(() -> pages(statement, size, mapper, parameters));
    }

    private <T> SqlPages<T> pages(
            String statement, int pageSize, Function<Row, T> mapper, @Nullable Object... parameters) {
        return new SqlPages<>(
                transport,
                () -> Futures.map(server.get(), info -> new SqlRequests(info, statement, pageSize, parameters)),
                mapper);
    }
}
