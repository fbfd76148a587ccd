package dev.espalier.transport;

/** Carries one attempt to one node. */
interface NodeClient extends AutoCloseable {

    /**
     * Sends and waits for the head of the answer.
     *
     * @return to be closed by the caller
     */
    Exchange send(Node node, Outgoing outgoing, Deadline deadline) throws ExchangeException;

    /** Closes the connections to a node: idle ones now, the others when they are no longer needed. */
    void forget(Node node);

    @Override
    void close();
}
