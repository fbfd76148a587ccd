package dev.espalier.transport.layer;

import dev.espalier.transport.node.Node;
import java.util.concurrent.CompletableFuture;

/**
 * Carries single attempts over HTTP, in place of Apache HttpClient. Everything above it stays as it is: choice and health
 * of nodes, retries, deadlines, response time-outs, limits of connections and of answers, decompression, credentials and
 * signatures. So an implementation does not repeat requests, but for one that a kept connection cannot have carried; it
 * follows no redirect, keeps no cookies, and answers no challenge.
 *
 * <p>Thread-safe. A transport makes its own by a {@link HttpLayerFactory}, and closes it.
 */
public interface HttpLayer extends AutoCloseable {

    /**
     * Sends one request. Must not wait: it is called on the thread of the caller of an asynchronous call too.
     *
     * <p>Cancelling the future ends the attempt, and closes its connection, within short time. A reply that comes after
     * that is to be closed by whoever made it. The future may be completed on any thread; what depends on it is short,
     * and does not block.
     *
     * @param attempt what to send, and where
     * @return the head of the answer, with a body that has not been read; any status is an answer, 1xx are skipped. It
     *     fails with an {@link HttpLayerException} that says how far it came; or with exceptions of the JDK: {@link
     *     java.net.ConnectException}, {@link java.net.NoRouteToHostException}, {@link java.net.UnknownHostException}, {@link
     *     java.nio.channels.UnresolvedAddressException} and {@link javax.net.ssl.SSLHandshakeException} say that nothing was
     *     sent, {@link java.net.SocketTimeoutException} that the node was silent, and every other {@link java.io.IOException}
     *     that the connection broke after something was sent. What is thrown at once means the same
     */
    CompletableFuture<HttpReply> send(HttpAttempt attempt);

    /**
     * How many connections to a node are kept open for the next attempt. For observation only. Default: 0.
     *
     * @param node the node
     * @return zero or more
     */
    default int idleConnections(Node node) {
        return 0;
    }

    /**
     * A node is no longer used: idle connections to it can be closed, the others as soon as they are idle. Default:
     * does nothing.
     *
     * @param node the node
     */
    default void forget(Node node) {}

    /**
     * Closes all connections and ends all threads of this layer. Called once, when every attempt has ended or was
     * cancelled.
     */
    @Override
    void close();
}
