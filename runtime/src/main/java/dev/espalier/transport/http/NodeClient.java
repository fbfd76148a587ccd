package dev.espalier.transport.http;

import dev.espalier.transport.node.Node;
import dev.espalier.transport.node.NodeConnections;

/** Carries one attempt to one node. */
public interface NodeClient extends AutoCloseable {

    /**
     * Sends and waits for the head of the answer.
     *
     * @return to be closed by the caller
     */
    Exchange send(Node node, Outgoing outgoing, Deadline deadline) throws ExchangeException;

    /**
     * Makes ready to send without waiting.
     *
     * @param outgoing with a body that lies in memory
     * @param reply hears of the outcome
     * @return nothing happens before it is started
     */
    AsyncAttempt prepare(Node node, Outgoing outgoing, Deadline deadline, AsyncReply reply) throws ExchangeException;

    /** What the connections to a node are doing. */
    NodeConnections connections(Node node);

    /** Closes the connections to a node: idle ones now, the others when they are no longer needed. */
    void forget(Node node);

    @Override
    void close();
}
