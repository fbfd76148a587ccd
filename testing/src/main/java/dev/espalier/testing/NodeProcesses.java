package dev.espalier.testing;

/** The processes that the nodes of a cluster run in. Nodes are counted from 0. Not safe for concurrent use. */
interface NodeProcesses extends AutoCloseable {

    /**
     * Starts every node.
     *
     * @return the server's version
     */
    String startAll(Deadline deadline);

    void start(int node, Deadline deadline);

    void stop(int node, Deadline deadline);

    void kill(int node);

    /** The process that the node runs in, or ran in last. */
    ServerProcess process(int node);

    /** Ends every process at once and returns when they are gone. */
    @Override
    void close();
}
