package dev.espalier.transport;

import dev.espalier.transport.tls.TlsSettings;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Transport} talks to, and how. Immutable, without connection or thread; its text form hides secrets.
 * Meant for one transport: the selector may keep state.
 */
public final class TransportConfig {

    private final List<Node> nodes;
    private final Headers headers;
    private final TlsSettings tls;
    private final @Nullable CredentialsCache credentialsCache;
    private final @Nullable RequestSigner signer;
    private final TimeLimits limits;
    private final RetryRules retries;
    private final NodeSelector nodeSelector;
    private final List<NodeListener> nodeListeners;
    private final List<RequestListener> requestListeners;
    private final WarningHandler warningHandler;
    private final @Nullable DiscoverySettings discovery;
    private final boolean compression;
    private final MediaTypes mediaTypes;
    private final int maxConnectionsPerNode;
    private final long maxResponseBytes;
    private final Duration connectionTimeToLive;
    private final @Nullable Executor executor;

    TransportConfig(TransportConfigBuilder builder, List<Node> nodes, Headers headers, TlsSettings tls) {
        this.nodes = List.copyOf(nodes);
        this.headers = headers;
        this.tls = tls;
        this.credentialsCache = builder.credentialsCache();
        this.signer = builder.signer;
        this.limits = builder.limits();
        this.retries = builder.retries();
        this.nodeSelector = builder.nodeSelector;
        this.nodeListeners = List.copyOf(builder.nodeListeners);
        this.requestListeners = List.copyOf(builder.requestListeners());
        this.warningHandler = builder.warningHandler();
        this.discovery = builder.discovery(this.nodes);
        this.compression = builder.compression;
        this.mediaTypes = builder.mediaTypes;
        this.maxConnectionsPerNode = builder.maxConnectionsPerNode;
        this.maxResponseBytes = builder.maxResponseBytes;
        this.connectionTimeToLive = builder.connectionTimeToLive;
        this.executor = builder.executor;
    }

    /**
     * Starts with the defaults and without a node.
     *
     * @return a new builder
     */
    public static TransportConfigBuilder builder() {
        return new TransportConfigBuilder();
    }

    /**
     * Where requests go.
     *
     * @return at least one node, unmodifiable
     */
    public List<Node> nodes() {
        return nodes;
    }

    /** What goes with every request: the configured headers and the credentials. */
    Headers headers() {
        return headers;
    }

    TlsSettings tls() {
        return tls;
    }

    /** Null if the credentials are among the headers, or there are none. */
    @Nullable
    CredentialsCache credentialsCache() {
        return credentialsCache;
    }

    @Nullable
    RequestSigner signer() {
        return signer;
    }

    TimeLimits limits() {
        return limits;
    }

    RetryRules retries() {
        return retries;
    }

    NodeSelector nodeSelector() {
        return nodeSelector;
    }

    List<NodeListener> nodeListeners() {
        return nodeListeners;
    }

    List<RequestListener> requestListeners() {
        return requestListeners;
    }

    WarningHandler warningHandler() {
        return warningHandler;
    }

    /** Null if the nodes stay as they are configured. */
    @Nullable
    DiscoverySettings discovery() {
        return discovery;
    }

    boolean compression() {
        return compression;
    }

    MediaTypes mediaTypes() {
        return mediaTypes;
    }

    int maxConnectionsPerNode() {
        return maxConnectionsPerNode;
    }

    long maxResponseBytes() {
        return maxResponseBytes;
    }

    Duration connectionTimeToLive() {
        return connectionTimeToLive;
    }

    /** Null for threads of the transport's own. */
    @Nullable
    Executor executor() {
        return executor;
    }

    /**
     * The settings without secrets.
     *
     * @return nodes, names of headers, time limits
     */
    @Override
    public String toString() {
        return "TransportConfig[nodes=" + nodes + ", headers=" + headers + ", credentialsProvider="
                + (credentialsCache != null) + ", signer=" + (signer != null) + ", " + tls + ", " + limits + ", "
                + retries
                + ", nodeSelector=" + nodeSelector + ", discovery=" + (discovery == null ? "off" : discovery)
                + ", compression="
                + compression + ", compatibleWith=" + mediaTypes.compatibleWith() + ", maxConnectionsPerNode="
                + maxConnectionsPerNode + ", maxResponseBytes="
                + maxResponseBytes + ", connectionTimeToLive=" + connectionTimeToLive + "]";
    }
}
