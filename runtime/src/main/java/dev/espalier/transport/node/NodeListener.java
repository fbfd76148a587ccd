package dev.espalier.transport.node;

import java.time.Duration;

/**
 * Is told what becomes of the nodes. Called on whatever thread found out, mostly that of a call; must be thread-safe and
 * quick, and must not use the transport. What it throws is logged and changes nothing.
 */
public interface NodeListener {

    /**
     * An attempt failed by the fault of the node: it could not be reached, broke off, was silent for too long, or answered
     * with 502, 503 or 504 on its own account.
     *
     * @param node the node
     * @param cause what happened, in words
     */
    default void failed(Node node, String cause) {}

    /**
     * The node gets no requests for a while, unless no other is left. Called again each time it has failed to come back.
     *
     * @param node the node
     * @param exile for how long; then one request finds out whether the node is back
     * @param failures in a row, at least 1
     * @param cause what happened last, in words
     */
    default void exiled(Node node, Duration exile, int failures, String cause) {}

    /**
     * The node has answered again and takes its full share.
     *
     * @param node was told to be exiled before
     */
    default void revived(Node node) {}

    /**
     * The node was found in the cluster and gets requests from now on.
     *
     * @param node with what is known of it
     */
    default void added(Node node) {}

    /**
     * The node gets no requests any more. Those on their way may finish.
     *
     * @param node was added before, or configured
     */
    default void removed(Node node) {}
}
