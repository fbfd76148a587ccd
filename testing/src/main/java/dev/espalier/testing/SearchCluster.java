package dev.espalier.testing;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A cluster of real search nodes on this machine, for tests: no container, nothing to install.
 *
 * <pre>{@code
 * try (SearchCluster cluster = SearchCluster.builder().nodes(3).start()) {
 *     URI first = cluster.address(0);
 *     cluster.stop(1);
 *     cluster.start(1);
 * }
 * }</pre>
 *
 * <p>The nodes run in child processes that listen on the loopback interface alone, without passwords unless they are
 * {@linkplain SearchClusterBuilder#secured() secured}. They end with {@link #close()}, and in any case with the process that has started them. Nodes are counted from 0; a number that is
 * not below {@link #size()} is refused with an {@link IndexOutOfBoundsException}.
 *
 * <p>Safe for use by several threads: changes of the cluster's state happen one after the other.
 */
public interface SearchCluster extends AutoCloseable {

    /** {@return a builder of an OpenSearch cluster with one node and default settings} */
    static SearchClusterBuilder builder() {
        return builder(SearchServerKind.OPENSEARCH_2);
    }

    /**
     * Builds a cluster of the given server.
     *
     * @param kind what the nodes are
     * @return a builder of a cluster with one node and default settings
     */
    static SearchClusterBuilder builder(SearchServerKind kind) {
        return new SearchClusterBuilder(kind);
    }

    /** {@return what the nodes are} */
    SearchServerKind kind();

    /** {@return the number of nodes, running or not} */
    int size();

    /**
     * Where a node answers HTTP requests. It stays the same when the node is stopped and started again.
     *
     * @param node the number of the node
     * @return the base address, such as {@code http://127.0.0.1:23456}
     */
    URI address(int node);

    /** {@return the addresses of all nodes, running or not, in the order of their numbers} */
    List<URI> addresses();

    /** {@return the server's version, such as {@code 2.19.5}} */
    String version();

    /** {@return what a client needs to be let in, if the cluster is {@linkplain SearchClusterBuilder#secured() secured}} */
    Optional<ClusterSecurity> security();

    /**
     * Tells whether a node has been started, not been stopped or killed since, and its process has not died by itself.
     *
     * @param node the number of the node
     * @return whether the node runs
     */
    boolean isRunning(int node);

    /**
     * Stops a node as its operator would and returns when it has stopped. Its data stays. The other nodes may need a
     * moment to notice: see {@link #awaitHealthy()}.
     *
     * @param node the number of the node
     * @throws IllegalStateException if the node is not running
     * @throws SearchClusterException if the server fails to stop it
     */
    void stop(int node);

    /**
     * Ends a node's process without warning, as a power failure would, and returns when it is gone. What it has written
     * stays.
     *
     * @param node the number of the node
     * @throws UnsupportedOperationException if the nodes share a process; see
     *     {@link SearchClusterBuilder#separateProcesses()}
     * @throws IllegalStateException if the node is not running
     */
    void kill(int node);

    /**
     * Starts a node that has been stopped or killed, with its former address and data. Returns when it answers HTTP
     * requests and, if more than half of the nodes are now running, when the cluster is {@linkplain #awaitHealthy()
     * healthy}.
     *
     * @param node the number of the node
     * @throws IllegalStateException if the node is running
     * @throws SearchClusterException if it does not start in time
     */
    void start(int node);

    /**
     * Stops a running node and starts it again.
     *
     * @param node the number of the node
     */
    default void restart(int node) {
        stop(node);
        start(node);
    }

    /**
     * Waits until every running node answers HTTP requests, the running nodes and no others form the cluster, and no
     * shard is being opened; if all nodes are running, also until every primary shard is active. It cannot come true
     * when the nodes that are left are too few to elect a cluster manager: two of three can, one of three and often one
     * of two cannot.
     *
     * @throws SearchClusterException if it does not come true in time
     */
    void awaitHealthy();

    /** Ends all processes, returns when they are gone, and deletes their data. Harmless when called again. */
    @Override
    void close();
}
