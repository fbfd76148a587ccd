package dev.espalier.client;

import dev.espalier.admin.ClusterAdmin;
import dev.espalier.admin.IngestAdmin;
import dev.espalier.admin.ScriptAdmin;
import dev.espalier.admin.TaskAdmin;
import dev.espalier.async.Futures;
import dev.espalier.async.PagePublisher;
import dev.espalier.codec.JsonValue;
import dev.espalier.codec.JsonWritable;
import dev.espalier.exchange.IndexName;
import dev.espalier.exchange.JsonRequests;
import dev.espalier.index.IndexAdmin;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.search.Search;
import dev.espalier.search.SearchOptions;
import dev.espalier.search.SearchResult;
import dev.espalier.server.ServerFeature;
import dev.espalier.server.ServerInfo;
import dev.espalier.sql.AsyncEsqlQueries;
import dev.espalier.sql.AsyncSqlQueries;
import dev.espalier.transport.Transport;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.ResponseReader;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * A {@link SearchClient} whose calls do not block. Thread-safe. Threads for it start with its first call and end with
 * the client.
 *
 * <p>Every future fails with what the blocking method throws, unwrapped: a
 * {@link dev.espalier.transport.error.ResponseException}, a {@link dev.espalier.transport.error.TransportException} and so on.
 * Methods that return futures do not throw it themselves. Cancelling a future ends the request
 * that it waits for. What depends on a future, and the subscriber of a publisher, runs on the executor of the transport
 * ({@link dev.espalier.transport.TransportConfigBuilder#executor}), where it may block.
 *
 * <p>What is called often has methods of its own here; the administration goes by {@link AsyncCalls}, which has the methods of
 * the blocking classes.
 */
public final class AsyncSearchClient {

    private final Transport transport;
    private final Server server;
    private final Asynchronous calls;

    AsyncSearchClient(Transport transport, Server server) {
        this.transport = transport;
        this.server = server;
        this.calls = new Asynchronous(transport, server);
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
     * Whether the server can do something, see {@link SearchClient#supports}.
     *
     * @param feature what it is to do
     * @return false if a call that needs it would be refused before it is sent
     */
    public CompletableFuture<Boolean> supports(ServerFeature feature) {
        return Futures.map(server.infoAsync(), info -> info.supports(feature));
    }

    /**
     * Whether a server answers, see {@link SearchClient#ping()}.
     *
     * @return false if none could be reached in time, or a proxy could not reach one
     */
    public CompletableFuture<Boolean> ping() {
        return Ping.ofAsync(transport);
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
     * Every match of a search as it is wanted, as the publisher that a {@link AsyncDocumentOperations} gives.
     *
     * @param search query and order
     * @param <T> the type of the documents
     * @return each subscriber reads anew, in a point in time of its own
     */
    public <T> Flow.Publisher<T> stream(Search<T> search) {
        return documents(search.type()).stream(search);
    }

    /**
     * Sends a request to any endpoint and reads whatever JSON comes back, see {@link SearchClient#execute(Request)}.
     *
     * @param request the request, with a body or without
     * @return the answer
     */
    public CompletableFuture<JsonResponse> execute(Request request) {
        return read(request, JsonResponse::read);
    }

    /**
     * Sends a request with a body of any JSON, see {@link SearchClient#execute(Request, JsonWritable)}.
     *
     * @param request the request without a body
     * @param body such as a {@link JsonValue}; encoded before this method returns
     * @return the answer
     */
    public CompletableFuture<JsonResponse> execute(Request request, JsonWritable body) {
        return Futures.of(() -> execute(JsonRequests.with(request, body)));
    }

    /**
     * Sends a request whose answer is something else than JSON, or too large to be kept.
     *
     * @param request what to send
     * @param reader reads the answer, on the executor of the transport
     * @param <R> the type of the result
     * @return what the reader returned
     */
    public <R extends @Nullable Object> CompletableFuture<R> read(Request request, ResponseReader<R> reader) {
        return transport.executeAsync(request, reader);
    }

    /**
     * Fixes the state of an index for some searches, see {@link SearchClient#openPointInTime}. To read every match once, the
     * stream of {@link AsyncDocumentOperations} is simpler.
     *
     * @param index the name of an index or alias
     * @param keepAlive how long the server keeps it after each search, 1 ms or more
     * @return to be closed by the caller
     */
    public CompletableFuture<AsyncPointInTime> openPointInTime(String index, Duration keepAlive) {
        return Futures.of(() -> calls.open(new IndexName(index).value(), keepAlive, SearchOptions.none()));
    }

    /**
     * Every hit of a search as JSON, as it is wanted, in the state of the index when the subscriber first asks for one. Each
     * subscriber has a scroll of its own, which the server keeps until the last hit, a failure or a cancellation, or that time
     * without a request for more.
     *
     * @param index the name of an index or alias
     * @param body an object: query, sort, {@code size} of a page and so on
     * @param keepAlive how long the server waits for the request for the next page, 1 ms or more
     * @return fails with what {@link SearchClient#scroll} throws
     * @throws IllegalArgumentException if it is not the name of one index, or the time is out of range
     */
    public Flow.Publisher<JsonValue> scroll(String index, JsonWritable body, Duration keepAlive) {
        String name = new IndexName(index).value();
        KeepAlive.text(keepAlive);
        return new PagePublisher<>(() -> new ScrollPages(transport, new ScrollWalk(name, body, keepAlive)));
    }

    /**
     * The indexes, see {@link SearchClient#indexes()}.
     *
     * @return calls that create, update and remove them
     */
    public AsyncCalls<IndexAdmin> indexes() {
        return new AsyncCalls<>(transport, IndexAdmin::new);
    }

    /**
     * The cluster as a whole, see {@link SearchClient#cluster()}.
     *
     * @return calls that tell its health and its nodes
     */
    public AsyncCalls<ClusterAdmin> cluster() {
        return new AsyncCalls<>(transport, ClusterAdmin::new);
    }

    /**
     * The tasks that run at the servers, see {@link SearchClient#tasks()}.
     *
     * @return calls that list, await and cancel them
     */
    public AsyncCalls<TaskAdmin> tasks() {
        return new AsyncCalls<>(transport, TaskAdmin::new);
    }

    /**
     * Pipelines that change documents before they are stored, see {@link SearchClient#ingest()}.
     *
     * @return calls that put, get, try and delete them
     */
    public AsyncCalls<IngestAdmin> ingest() {
        return new AsyncCalls<>(transport, IngestAdmin::new);
    }

    /**
     * Scripts and search templates that the cluster keeps, see {@link SearchClient#scripts()}.
     *
     * @return calls that put, get, run and delete them
     */
    public AsyncCalls<ScriptAdmin> scripts() {
        return new AsyncCalls<>(transport, ScriptAdmin::new);
    }

    /**
     * SQL, with a record of yours for each row.
     *
     * @return sends statements
     */
    public AsyncSqlQueries sql() {
        return new AsyncSqlQueries(transport, server::infoAsync);
    }

    /**
     * ES|QL, with a record of yours for each row. On Elasticsearch alone.
     *
     * @return sends queries
     */
    public AsyncEsqlQueries esql() {
        return new AsyncEsqlQueries(transport, server::infoAsync);
    }
}
