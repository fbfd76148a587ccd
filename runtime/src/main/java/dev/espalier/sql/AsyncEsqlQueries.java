package dev.espalier.sql;

import dev.espalier.async.Futures;
import dev.espalier.server.ServerInfo;
import dev.espalier.transport.Transport;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** {@link EsqlQueries} without blocking. Thread-safe. */
public final class AsyncEsqlQueries {

    private final Transport transport;
    private final Supplier<CompletableFuture<ServerInfo>> server;

    /**
     * Asks by a transport. {@code AsyncSearchClient.esql()} makes one for a client.
     *
     * @param transport what sends its requests
     * @param server tells what the server is; asked when a query is sent
     */
    public AsyncEsqlQueries(Transport transport, Supplier<CompletableFuture<ServerInfo>> server) {
        this.transport = Objects.requireNonNull(transport, "transport");
        this.server = Objects.requireNonNull(server, "server");
    }

    /**
     * Every row of a query, see {@link EsqlQueries#list}.
     *
     * @param query such as {@code FROM sales | WHERE kind == ? | STATS sold = SUM(sold) BY city}
     * @param mapper makes a record of a row, on the executor of the transport
     * @param parameters texts, numbers, booleans or null, in the order of their places
     * @param <T> what a row becomes
     * @return in the order of the server
     */
    public <T> CompletableFuture<List<T>> list(String query, Function<Row, T> mapper, @Nullable Object... parameters) {
        return Futures.of(() -> Futures.compose(
                server.get(),
                info -> EsqlRequest.of(info, query, mapper, parameters).executeAsync(transport)));
    }
}
