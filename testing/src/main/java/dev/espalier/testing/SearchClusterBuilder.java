package dev.espalier.testing;

import java.time.Duration;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;

/** Configures a {@link SearchCluster}. Can start several clusters, which have nothing in common. */
public final class SearchClusterBuilder {

    private static final int DEFAULT_HEAP_MEGABYTES = 512;
    /** What each further node of one process takes. */
    private static final int FURTHER_NODE_MEGABYTES = 128;

    private static final int PORT_ATTEMPTS = 5;

    private static final Set<String> CHOSEN_HERE = Set.of("node.name", "http.port", "transport.port", "path.home");

    private int nodes = 1;
    private boolean separateProcesses;
    private boolean secured;
    private OptionalInt heapMegabytes = OptionalInt.empty();
    private Duration startTimeout = Duration.ofMinutes(2);
    private final Map<String, String> settings = new LinkedHashMap<>();
    private final SearchServerKind kind;
    private final IntFunction<Deque<Integer>> freePorts;

    SearchClusterBuilder(SearchServerKind kind) {
        this(kind, FreePorts::choose);
    }

    /** Takes free ports, as many as are asked for, from somewhere else. */
    SearchClusterBuilder(SearchServerKind kind, IntFunction<Deque<Integer>> freePorts) {
        this.kind = kind;
        this.freePorts = freePorts;
    }

    /**
     * Sets how many nodes form the cluster; 1 if not called.
     *
     * @param count at least 1
     * @return this builder
     */
    public SearchClusterBuilder nodes(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("A cluster has at least one node, not " + count);
        }
        nodes = count;
        return this;
    }

    /**
     * Gives each node a process of its own, so that it can be {@linkplain SearchCluster#kill(int) killed}. Otherwise all
     * nodes share one process, which starts sooner and takes less memory.
     *
     * @return this builder
     */
    public SearchClusterBuilder separateProcesses() {
        separateProcesses = true;
        return this;
    }

    /**
     * Lets the cluster answer over HTTPS alone, and only to those who name themselves: {@link SearchCluster#security()}
     * has what a client needs. API keys can be made with the user's password where the server knows
     * {@link ServerFeature#API_KEYS}. Nodes of Elasticsearch still talk to each other without encryption. OpenSearch 2
     * is then downloaded, with its security plugin, in the newest version that has all its parts published;
     * {@link SearchCluster#version()} tells which.
     *
     * @return this builder
     * @throws UnsupportedOperationException if the server has no {@link ServerFeature#SECURITY}
     */
    public SearchClusterBuilder secured() {
        if (!kind.supports(ServerFeature.SECURITY)) {
            throw new UnsupportedOperationException(kind + " lacks " + ServerFeature.SECURITY
                    + ": its security plugin is not published; OpenSearch 2 and Elasticsearch can be secured");
        }
        secured = true;
        return this;
    }

    /**
     * Limits the heap of each process; if not called, 512, and 128 more for each further node that shares the process.
     *
     * @param megabytes in units of 1024 x 1024 bytes; at least 64
     * @return this builder
     */
    public SearchClusterBuilder heapMegabytes(int megabytes) {
        if (megabytes < 64) {
            throw new IllegalArgumentException("A server does not run with less than 64 MB of heap: " + megabytes);
        }
        heapMegabytes = OptionalInt.of(megabytes);
        return this;
    }

    /**
     * Adds a setting to every node's configuration, as in the server's own configuration file; it wins over the
     * settings that are made here by default. Names, ports and the home of the nodes cannot be set.
     *
     * @param key such as {@code action.auto_create_index}
     * @param value such as {@code false}
     * @return this builder
     */
    public SearchClusterBuilder setting(String key, String value) {
        if (CHOSEN_HERE.contains(key)) {
            throw new IllegalArgumentException(
                    "The setting " + key + " is different for each node and chosen when the cluster starts");
        }
        settings.put(Objects.requireNonNull(key, "key"), Objects.requireNonNull(value, "value"));
        return this;
    }

    /**
     * Sets how long the cluster may take to start, and later each node to stop, to start or to become healthy; two
     * minutes if not called.
     *
     * @param timeout more than zero
     * @return this builder
     */
    public SearchClusterBuilder startTimeout(Duration timeout) {
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("The time to start must be more than zero: " + timeout);
        }
        startTimeout = timeout;
        return this;
    }

    /**
     * Starts the cluster and returns when it is {@linkplain SearchCluster#awaitHealthy() healthy}.
     *
     * @return the running cluster, to be closed by the caller
     * @throws SearchServerUnavailableException if this machine cannot run the server, or cannot download it
     * @throws SearchClusterException if it does not start; then nothing is left behind
     */
    public SearchCluster start() {
        for (int attempt = 1; ; attempt++) {
            try {
                return startOnce();
            } catch (PortTakenException e) {
                // Between the choice of a port and its use another process may take it.
                if (attempt == PORT_ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private SearchCluster startOnce() {
        ServerInstallation server = ServerInstallation.of(kind, secured);
        Deque<Integer> ports = freePorts.apply(2 * nodes);
        TemporaryDirectory directory = TemporaryDirectory.create();
        List<ClusterNode> layout = ClusterNode.layOut(ports, directory.path(), secured ? "https" : "http");
        ServerLauncher launcher =
                new ServerLauncher(server, heapMegabytes.orElseGet(this::defaultHeap), directory.path());
        NodeProcesses processes =
                separateProcesses ? new SeparateProcesses(launcher, layout) : new SharedProcess(launcher, layout);
        LocalCluster cluster = new LocalCluster(kind, directory, layout, processes, startTimeout);
        cluster.startAll(secured, settings);
        return cluster;
    }

    private int defaultHeap() {
        int nodesOfOneProcess = separateProcesses ? 1 : nodes;
        return DEFAULT_HEAP_MEGABYTES + (nodesOfOneProcess - 1) * FURTHER_NODE_MEGABYTES;
    }
}
