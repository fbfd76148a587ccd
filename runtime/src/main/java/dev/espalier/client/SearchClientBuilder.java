package dev.espalier.client;

import dev.espalier.server.ServerInfo;
import dev.espalier.server.UnsupportedByServerException;
import dev.espalier.transport.DiscoverySettings;
import dev.espalier.transport.Transport;
import dev.espalier.transport.TransportConfigBuilder;
import dev.espalier.transport.layer.HttpLayerFactory;
import dev.espalier.transport.node.NodeListener;
import dev.espalier.transport.node.NodeSelector;
import dev.espalier.transport.request.RequestListener;
import dev.espalier.transport.request.WarningHandler;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Collects the settings of a {@link SearchClient}. Not thread-safe. Nothing is contacted while building. */
public final class SearchClientBuilder extends ResultOptions {

    private @Nullable ServerInfo server;
    private int compatibleWith;
    private boolean negotiated;

    SearchClientBuilder() {}

    @Override
    SearchClientBuilder self() {
        return this;
    }

    /**
     * Adds nodes of one cluster.
     *
     * @param addresses for example {@code https://search.example.org:9200}; user name and password in an address
     *     become the credentials of all requests
     * @return this
     * @throws IllegalArgumentException if an address is malformed
     */
    public SearchClientBuilder nodes(String... addresses) {
        for (String address : addresses) {
            transport.node(address);
        }
        return this;
    }

    /**
     * Names a hosted deployment instead of nodes. Implies https and compression.
     *
     * @param cloudId {@code label:base64}, as the console of the deployment shows it
     * @return this
     */
    public SearchClientBuilder cloudId(String cloudId) {
        transport.cloudId(cloudId);
        return this;
    }

    /**
     * How long to wait for a connection. Default: 1 s.
     *
     * @param timeout 1 ms to 24 hours
     * @return this
     */
    public SearchClientBuilder connectTimeout(Duration timeout) {
        transport.connectTimeout(timeout);
        return this;
    }

    /**
     * How long a node may be silent. Default: 30 s.
     *
     * @param timeout 1 ms to 24 hours
     * @return this
     */
    public SearchClientBuilder responseTimeout(Duration timeout) {
        transport.responseTimeout(timeout);
        return this;
    }

    /**
     * The time for one request with all its retries. Default: 60 s.
     *
     * @param deadline 1 ms to 24 hours
     * @return this
     */
    public SearchClientBuilder deadline(Duration deadline) {
        transport.deadline(deadline);
        return this;
    }

    /**
     * How often a request may be sent again after its first attempt. Default: 3.
     *
     * @param maxRetries 0 to 100
     * @return this
     */
    public SearchClientBuilder maxRetries(int maxRetries) {
        transport.maxRetries(maxRetries);
        return this;
    }

    /**
     * How a node is chosen. Default: each in turn.
     *
     * @param selector the strategy
     * @return this
     */
    public SearchClientBuilder nodeSelector(NodeSelector selector) {
        transport.nodeSelector(selector);
        return this;
    }

    /**
     * How the nodes of the cluster are found. Default: they are looked for if several were given, none of them with a path;
     * with one address or a cloud id, all requests go to it.
     *
     * @param settings such as {@link DiscoverySettings#standard()}
     * @return this
     */
    public SearchClientBuilder discovery(DiscoverySettings settings) {
        transport.discovery(settings);
        return this;
    }

    /**
     * Keeps to the nodes that were given.
     *
     * @return this
     */
    public SearchClientBuilder withoutDiscovery() {
        transport.withoutDiscovery();
        return this;
    }

    /**
     * Adds someone to be told when nodes fail, come back, are found or are gone.
     *
     * @param listener must be quick; what it throws is logged and changes nothing
     * @return this
     */
    public SearchClientBuilder nodeListener(NodeListener listener) {
        transport.nodeListener(listener);
        return this;
    }

    /**
     * Adds someone to be told of every request, its attempts and its outcome, for metrics and traces.
     *
     * @param listener must be quick; what it throws is logged and changes nothing
     * @return this
     */
    public SearchClientBuilder requestListener(RequestListener listener) {
        transport.requestListener(listener);
        return this;
    }

    /**
     * Who gets what servers warn of, such as the use of something deprecated. Default: the log, each text now and then.
     *
     * @param handler such as {@link WarningHandler#strict()}, which makes calls fail that are warned of
     * @return this
     */
    public SearchClientBuilder warningHandler(WarningHandler handler) {
        transport.warningHandler(handler);
        return this;
    }

    /**
     * Whether bodies are compressed. Default: false, true with a {@link #cloudId cloud id}.
     *
     * @param compression true for gzip in both directions
     * @return this
     */
    public SearchClientBuilder compression(boolean compression) {
        transport.compression(compression);
        return this;
    }

    /**
     * What carries requests over HTTP. Default: Apache HttpClient.
     *
     * @param factory makes what the client closes
     * @return this
     */
    public SearchClientBuilder httpLayer(HttpLayerFactory factory) {
        transport.httpLayer(factory);
        return this;
    }

    /**
     * Every further setting of the transport: headers, backoff, numbers of connections, limits.
     *
     * @param settings gets the builder of the transport, which also holds what was set here
     * @return this
     */
    public SearchClientBuilder transport(Consumer<TransportConfigBuilder> settings) {
        settings.accept(transport);
        return this;
    }

    /**
     * Has requests and answers take the form that they have in one major version of Elasticsearch, so that a server of
     * the next one goes on to understand them. Each server knows its own version and the one before it: 8 is right for
     * all nodes while a cluster is upgraded from 8 to 9. Default: plain JSON, which every server takes in the form of
     * its own version. Not for OpenSearch.
     *
     * <p>A server that refuses the version makes a call fail with {@link UnsupportedByServerException}.
     *
     * @param majorVersion the major version, 7 to 99
     * @return this
     */
    public SearchClientBuilder compatibleWith(int majorVersion) {
        transport.compatibleWith(majorVersion);
        compatibleWith = majorVersion;
        return this;
    }

    /**
     * Has the client choose the form that {@link #compatibleWith} names: that of the major version of the oldest node if
     * it is Elasticsearch 8 or later, otherwise plain JSON, as with OpenSearch and with servers that do not tell what they
     * are. Default: plain JSON.
     *
     * <p>The first call finds out what the server is unless that is {@linkplain #server configured}: by {@code GET /}, once for
     * each node, with the options and within the time limits of the call. When a node refuses the form later, they are asked
     * again, and the call is sent once more, if no attempt of it can have been carried out or it is idempotent. A request that
     * says {@code Accept} or {@code Content-Type} itself, or whose body is no JSON, is sent as it is.
     *
     * @return this
     */
    public SearchClientBuilder negotiateCompatibility() {
        negotiated = true;
        return this;
    }

    /**
     * What the server is, so that it need not be asked: where {@code GET /} is forbidden or a proxy answers it. It is
     * believed; nothing checks it.
     *
     * @param server family and version decide about the requests
     * @return this
     */
    public SearchClientBuilder server(ServerInfo server) {
        this.server = Objects.requireNonNull(server, "server");
        return this;
    }

    /**
     * Makes the client.
     *
     * @return a new client, to be closed by the caller
     * @throws IllegalArgumentException if settings are missing or contradict each other
     * @throws UnsupportedByServerException if the {@linkplain #server configured server} does not know the
     *     {@linkplain #compatibleWith version}
     */
    public SearchClient build() {
        Compatibility compatibility = compatibility();
        return over(Transport.create(transport.build()), compatibility);
    }

    /**
     * Makes a client over a transport of yours: over another HTTP library, from a recording, or around {@link
     * Transport#create} to see or change what goes through it. It says what is sent again, and to which node; what is set
     * here counts for {@link #server}, {@link #compatibleWith} and {@link #negotiateCompatibility} alone.
     *
     * @param own closed together with the client
     * @return a new client, to be closed by the caller
     * @throws IllegalArgumentException if settings contradict each other
     * @throws UnsupportedByServerException as {@link #build()}
     */
    public SearchClient build(Transport own) {
        return over(Objects.requireNonNull(own, "own"), compatibility());
    }

    /** How clients speak with the server; what contradicts itself is refused before anything is opened. */
    private Compatibility compatibility() {
        return new Compatibility(server, compatibleWith, negotiated);
    }

    private SearchClient over(Transport connected, Compatibility compatibility) {
        Server asked = new Server(connected, server, results());
        return new SearchClient(compatibility.transport(connected, asked), asked);
    }
}
