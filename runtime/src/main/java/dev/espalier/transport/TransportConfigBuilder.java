package dev.espalier.transport;

import dev.espalier.transport.http.MediaTypes;
import dev.espalier.transport.layer.HttpLayerFactory;
import dev.espalier.transport.node.Node;
import dev.espalier.transport.node.NodeListener;
import dev.espalier.transport.node.NodeSelector;
import dev.espalier.transport.support.Headers;
import dev.espalier.transport.support.Limits;
import dev.espalier.transport.support.NodeAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Collects the settings of a transport. Not thread-safe. Nothing is contacted while building. */
public final class TransportConfigBuilder extends IdentitySettings<TransportConfigBuilder> {

    private final List<Node> nodes = new ArrayList<>();
    private @Nullable Node cloudNode;
    private Headers headers = Headers.NONE;
    private boolean shuffleNodes = true;
    NodeSelector nodeSelector = NodeSelector.roundRobin();
    private @Nullable DiscoverySettings discovery;
    final List<NodeListener> nodeListeners = new ArrayList<>(List.of(new NodeLog()));
    boolean compression;
    MediaTypes mediaTypes = MediaTypes.PLAIN;
    int maxConnectionsPerNode = 10;
    long maxResponseBytes = 100L << 20;
    Duration connectionTimeToLive = Duration.ofMinutes(10);

    @Nullable
    Executor executor;

    @Nullable
    HttpLayerFactory httpLayer;

    TransportConfigBuilder() {}

    @Override
    TransportConfigBuilder self() {
        return this;
    }

    /**
     * Adds a node by its address. User name and password in the address become the {@linkplain
     * #credentials(dev.espalier.transport.request.Credentials) credentials} of all requests and are removed from the
     * address.
     *
     * @param address for example {@code https://search.example.org:9200}
     * @return this
     * @throws IllegalArgumentException if the address is malformed, or holds other credentials than an earlier one
     */
    public TransportConfigBuilder node(String address) {
        NodeAddress parsed = NodeAddress.parse(address);
        Node node = new Node(parsed.scheme(), parsed.host(), parsed.port(), parsed.pathPrefix());
        String userInfo = parsed.userInfo();
        if (userInfo != null) {
            credentials(UserInfo.toCredentials(userInfo, node));
        }
        return node(node);
    }

    /**
     * Adds a node.
     *
     * @param node the node
     * @return this
     */
    public TransportConfigBuilder node(Node node) {
        nodes.add(Objects.requireNonNull(node, "node"));
        return this;
    }

    /**
     * Names a hosted deployment instead of nodes. Implies https, port 443 unless the id says otherwise, and
     * {@linkplain #compression compression}.
     *
     * @param cloudId {@code label:base64}, as the console of the deployment shows it
     * @return this
     * @throws IllegalArgumentException if the id is malformed
     */
    public TransportConfigBuilder cloudId(String cloudId) {
        cloudNode = CloudId.toNode(cloudId);
        return compression(true);
    }

    /**
     * How a node is chosen. Default: {@link NodeSelector#roundRobin()}.
     *
     * @param selector the strategy
     * @return this
     */
    public TransportConfigBuilder nodeSelector(NodeSelector selector) {
        nodeSelector = Objects.requireNonNull(selector, "selector");
        return this;
    }

    /**
     * Has the cluster asked for its nodes, in the background, from the first request on. Default: with
     * {@link DiscoverySettings#standard()} if there are several nodes, none of them with a path prefix; otherwise not, as a
     * single address, a cloud id or a path mostly stands for something in front of the cluster, and must be kept to.
     *
     * @param settings how and how often
     * @return this
     */
    public TransportConfigBuilder discovery(DiscoverySettings settings) {
        discovery = Objects.requireNonNull(settings, "settings");
        return this;
    }

    /**
     * Keeps to the nodes that are configured.
     *
     * @return this
     */
    public TransportConfigBuilder withoutDiscovery() {
        discovery = DiscoverySettings.OFF;
        return this;
    }

    @Nullable
    DiscoverySettings discovery(List<Node> targets) {
        return DiscoverySettings.inEffect(discovery, cloudNode != null, targets);
    }

    /**
     * Adds someone to be told what becomes of the nodes. The log is told in any case.
     *
     * @param listener is told after those that were added before
     * @return this
     */
    public TransportConfigBuilder nodeListener(NodeListener listener) {
        nodeListeners.add(Objects.requireNonNull(listener, "listener"));
        return this;
    }

    /**
     * Whether bodies of requests are compressed and compressed answers are asked for. Default: false, true with a
     * {@link #cloudId cloud id}. Answers that come compressed are read in any case.
     *
     * @param compression true for gzip
     * @return this
     */
    public TransportConfigBuilder compression(boolean compression) {
        this.compression = compression;
        return this;
    }

    /**
     * Which major version of Elasticsearch requests and answers are to be in the form of. It is named in
     * {@code Accept} and in {@code Content-Type}: {@code application/vnd.elasticsearch+json;compatible-with=8}, and
     * likewise for JSON lines. Default: plain JSON, which every server takes.
     *
     * @param majorVersion 7 to 99
     * @return this
     */
    public TransportConfigBuilder compatibleWith(int majorVersion) {
        mediaTypes = new MediaTypes(Limits.range("compatibleWith", majorVersion, 7, 99));
        return this;
    }

    /**
     * A header that goes with every request unless the request says otherwise.
     *
     * @param name the name; framing headers such as {@code Content-Length} are refused
     * @param value printable ASCII
     * @return this
     * @throws IllegalArgumentException if name or value cannot stand in a header
     */
    public TransportConfigBuilder header(String name, String value) {
        headers = headers.with(name, Objects.requireNonNull(value, "value"));
        return this;
    }

    /**
     * How many connections to one node may be in use at a time, by blocking and asynchronous calls together. Further
     * calls wait, first come, first served. Default: 10.
     *
     * @param connections 1 to 10000
     * @return this
     */
    public TransportConfigBuilder maxConnectionsPerNode(int connections) {
        maxConnectionsPerNode = Limits.range("maxConnectionsPerNode", connections, 1, 10_000);
        return this;
    }

    /**
     * How long a connection is used before it is replaced by a new one, for which the name of the host is looked up
     * again. The lookup goes by the cache of Java ({@code networkaddress.cache.ttl}). Default: 10 minutes.
     *
     * @param time 1 ms to 24 hours
     * @return this
     */
    public TransportConfigBuilder connectionTimeToLive(Duration time) {
        connectionTimeToLive = Limits.timeout("connectionTimeToLive", time);
        return this;
    }

    /**
     * What runs the code of users in asynchronous calls: readers of answers, retry policies, and what depends on the
     * futures. That code may block; it never runs on the threads that do I/O. Default: daemon threads of the transport's
     * own, as many as there are tasks at a time, which end when they are idle for ten seconds, and by
     * {@link Transport#close}.
     *
     * <p>When the executor refuses a task, the task runs on one of those threads, so that no outcome is lost; so does
     * the failure of a call whose answer the executor did not take up before the deadline.
     *
     * @param executor stays the caller's to shut down; must run tasks on threads of its own
     * @return this
     */
    public TransportConfigBuilder executor(Executor executor) {
        this.executor = Objects.requireNonNull(executor, "executor");
        return this;
    }

    /**
     * What carries attempts over HTTP. Default: Apache HttpClient. Time limits, connections per node and the limit of
     * answers hold for any other as well; bodies of requests are collected in memory for it.
     *
     * @param factory makes what each transport of this configuration closes
     * @return this
     */
    public TransportConfigBuilder httpLayer(HttpLayerFactory factory) {
        httpLayer = Objects.requireNonNull(factory, "factory");
        return this;
    }

    /**
     * The largest body of an answer, counted after decompression. Default: 100 MiB.
     *
     * @param bytes at least 1
     * @return this
     */
    public TransportConfigBuilder maxResponseBytes(long bytes) {
        maxResponseBytes = Limits.atLeast("maxResponseBytes", bytes, 1);
        return this;
    }

    /**
     * Whether the order of the nodes is shuffled once, so that many clients with one configuration do not all begin
     * with the same node. Default: true.
     *
     * @param shuffle false to keep the order
     * @return this
     */
    public TransportConfigBuilder shuffleNodes(boolean shuffle) {
        shuffleNodes = shuffle;
        return this;
    }

    /**
     * Checks that everything fits together and reads the certificate file if there is one.
     *
     * @return the configuration
     * @throws IllegalArgumentException if settings are missing or contradict each other, or the certificate file
     *     cannot be used
     */
    public TransportConfig build() {
        List<Node> targets = distinctNodes();
        return new TransportConfig(this, targets, identified(headers), tls(targets));
    }

    private List<Node> distinctNodes() {
        if (cloudNode != null) {
            if (!nodes.isEmpty()) {
                throw new IllegalArgumentException("A cloud id replaces the nodes; give only one of them");
            }
            return List.of(cloudNode);
        }
        if (nodes.isEmpty()) {
            throw new IllegalArgumentException("There is no node; add one such as https://search.example.org:9200");
        }
        List<Node> distinct = new ArrayList<>();
        for (Node node : nodes) {
            if (distinct.contains(node)) {
                throw new IllegalArgumentException("The node " + node + " was added twice");
            }
            distinct.add(node);
        }
        if (shuffleNodes) {
            Collections.shuffle(distinct);
        }
        return distinct;
    }
}
