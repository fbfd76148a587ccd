package dev.espalier.client;

import dev.espalier.metamodel.DocumentType;
import dev.espalier.search.Search;
import dev.espalier.search.SearchResult;
import dev.espalier.server.ServerInfo;
import dev.espalier.transport.Transport;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.ResponseReader;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A {@link SearchClient} whose calls do not block. Thread-safe. Threads for it start with its first call and end with
 * the client.
 *
 * <p>Every future fails with what the blocking method throws, unwrapped: a {@link
 * dev.espalier.transport.error.ResponseException}, a {@link dev.espalier.transport.error.TransportException} and so on.
 * Nothing is thrown by the methods themselves. Cancelling a future ends the request that it waits for. What depends on
 * a future runs on the executor of the transport ({@link dev.espalier.transport.TransportConfigBuilder#executor}),
 * where it may block.
 *
 * <p>Streams and the administration of indexes block in any case: use those of {@link SearchClient}.
 */
public final class AsyncSearchClient {

    private final Transport transport;
    private final Server server;

    AsyncSearchClient(Transport transport, Server server) {
        this.transport = transport;
        this.server = server;
    }

    /**
     * What the server says of itself, see {@link SearchClient#info()}.
     *
     * @return family, version and cluster
     */
    public CompletableFuture<ServerInfo> info() {
        return server.infoAsync();
    }

    /**
     * The documents of one type.
     *
     * @param type the type, such as {@code Article_.DOCUMENT}
     * @param <T> the type of the documents
     * @param <I> the type of their ids
     * @return stores and finds them
     */
    public <T, I> AsyncDocumentOperations<T, I> documents(DocumentType<T, I> type) {
        return new AsyncDocumentOperations<>(transport, server, type);
    }

    /**
     * Searches, see {@link SearchClient#search}.
     *
     * @param search query, order, page, aggregations
     * @param <T> the type of the documents
     * @return hits, total and aggregations
     */
    public <T> CompletableFuture<SearchResult<T>> search(Search<T> search) {
        return documents(search.type()).search(search);
    }

    /**
     * Sends a request that the client has no method for.
     *
     * @param request what to send
     * @param reader reads the answer, on the executor of the transport
     * @param <R> the type of the result
     * @return what the reader returned
     */
    public <R extends @Nullable Object> CompletableFuture<R> execute(Request request, ResponseReader<R> reader) {
        return transport.executeAsync(request, reader);
    }
}
