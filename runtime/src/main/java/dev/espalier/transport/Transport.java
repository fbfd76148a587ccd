package dev.espalier.transport;

import dev.espalier.transport.node.Node;
import dev.espalier.transport.node.NodeConnections;
import dev.espalier.transport.request.CallScope;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestListener;
import dev.espalier.transport.request.RequestOptions;
import dev.espalier.transport.request.ResponseReader;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests to a set of nodes: chooses a node, keeps connections, avoids nodes that fail, repeats what may be
 * repeated. Thread-safe, made to be shared by all threads of an application and to be closed once.
 */
public interface Transport extends AutoCloseable {

    /**
     * A transport over HTTP. Neither connects nor starts a thread; that happens with the first request.
     *
     * @param config what to talk to, and how
     * @return a new transport, to be closed by the caller
     */
    static Transport create(TransportConfig config) {
        return DefaultTransport.create(config);
    }

    /**
     * Sends one request and reads its answer. Blocks until there is a result, or the call failed for good, at the
     * latest at its deadline. Sends the request again as far as that is safe: always when it cannot have reached a
     * node, or was refused with status 429; otherwise only if it is {@linkplain Request#idempotent() idempotent}.
     *
     * @param request what to send
     * @param reader runs on this thread, once for each answer that the request accepts
     * @param <R> the type of the result
     * @return what the reader returned
     * @throws dev.espalier.transport.error.ResponseException if the server refused the request
     * @throws dev.espalier.transport.error.TransportException if there was no answer: connection, time limits,
     *     interruption, closed transport
     * @throws dev.espalier.transport.error.DecodeException if the answer is not what its content type and encoding say
     * @throws java.io.UncheckedIOException if the reader threw an {@link java.io.IOException} of its own; every other
     *     exception of the reader is passed on as it is
     */
    <R extends @Nullable Object> R execute(Request request, ResponseReader<R> reader);

    /**
     * Sends one request and reads its answer without blocking for it, under the same rules as {@link #execute}. The body
     * is written before this method returns, on this thread, and kept in memory until the call ends. The answer is read
     * when it is complete, or when 256 KiB of it have come: a larger one streams through the reader, which then waits
     * for the node, and the node for the reader.
     *
     * <p>Cancelling the future, or completing it in another way, ends the call: the request is broken off if it is under
     * way, and its connection closed. The server may carry it out all the same.
     *
     * @param request what to send
     * @param reader runs on the {@linkplain TransportConfigBuilder#executor executor}, once for each answer that the
     *     request accepts
     * @param <R> the type of the result
     * @return completed by the executor with what the reader returned, or with what {@link #execute} throws, at the
     *     latest at the deadline; never thrown instead
     */
    <R extends @Nullable Object> CompletableFuture<R> executeAsync(Request request, ResponseReader<R> reader);

    /**
     * Lets time pass without a thread, for what is built on calls: to look again later, or to send a part again.
     *
     * @param length how long, zero or more
     * @return completed by the executor after that time; failed with a
     *     {@link dev.espalier.transport.error.TransportException} of kind
     *     {@link dev.espalier.transport.error.TransportException.Kind#CLOSED CLOSED} as soon as the transport is closed.
     *     Cancelling it is all it takes to end it
     */
    CompletableFuture<@Nullable Void> pause(Duration length);

    /**
     * Tells the {@linkplain RequestListener listeners} that some calls belong together. The scope is entered before each of
     * them, on the same thread.
     *
     * @param name what the calls are for
     * @param collection the index, alias or data stream that they are about
     * @return to be ended by the caller; by default it tells nobody
     */
    default CallScope beginScope(String name, String collection) {
        return CallScope.none();
    }

    /**
     * This transport with options for every request. What is set in the options of a request goes before them.
     *
     * @param options what is to be different
     * @return a view that shares nodes, connections and life with this transport: closing one closes the other
     */
    default Transport with(RequestOptions options) {
        return new OptionsTransport(this, options);
    }

    /**
     * The nodes that requests may go to.
     *
     * @return an unmodifiable snapshot, in the order in which they are tried
     */
    List<Node> nodes();

    /**
     * What the connections are doing, for metrics. The numbers are those of one moment, but not all of the same.
     *
     * @return one for each of the {@link #nodes()}
     */
    List<NodeConnections> connections();

    /**
     * Ends everything: new calls are refused, pauses before retries end at once, calls in flight are given
     * {@linkplain TransportConfigBuilder#closeTimeout some time} to finish and are then cut off. A second close does
     * nothing.
     */
    @Override
    void close();
}
