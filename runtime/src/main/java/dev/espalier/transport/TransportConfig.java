package dev.espalier.transport;

import dev.espalier.transport.http.HttpSettings;
import dev.espalier.transport.layer.HttpLayerFactory;
import dev.espalier.transport.node.Node;
import dev.espalier.transport.node.NodeListener;
import dev.espalier.transport.node.NodeSelector;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestListener;
import dev.espalier.transport.request.WarningHandler;
import dev.espalier.transport.support.Headers;
import dev.espalier.transport.tls.TlsSettings;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Transport} talks to, and how. Immutable, without connection or thread; its text form hides secrets.
 * Meant for one transport: the selector may keep state.
 */
public final class TransportConfig {

    private final List<Node> nodes;
    private final HttpSettings http;
    private final @Nullable CredentialsCache credentialsCache;
    private final RetryRules retries;
    private final NodeSelector nodeSelector;
    private final List<NodeListener> nodeListeners;
    private final List<RequestListener> requestListeners;
    private final WarningHandler warningHandler;
    private final @Nullable DiscoverySettings discovery;
    private final @Nullable Executor executor;
    private final @Nullable HttpLayerFactory httpLayer;

    TransportConfig(TransportConfigBuilder builder, List<Node> nodes, Headers headers, TlsSettings tls) {
        this.nodes = List.copyOf(nodes);
        this.http = new HttpSettings(
                headers,
                tls,
                builder.signer,
                builder.limits(),
                builder.compression,
                builder.mediaTypes,
                builder.maxConnectionsPerNode,
                builder.maxResponseBytes,
                builder.connectionTimeToLive);
        this.credentialsCache = builder.credentialsCache();
        this.retries = builder.retries();
        this.nodeSelector = builder.nodeSelector;
        this.nodeListeners = List.copyOf(builder.nodeListeners);
        this.requestListeners = List.copyOf(builder.requestListeners());
        this.warningHandler = builder.warningHandler();
        this.discovery = builder.discovery(this.nodes);
        this.executor = builder.executor;
        this.httpLayer = builder.httpLayer;
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

    HttpSettings http() {
        return http;
    }

    /** How long this call may take. */
    Duration deadline(Request request) {
        return Objects.requireNonNullElse(
                request.options().deadline(), http.limits().deadline());
    }

    /** Null if the credentials are among the headers, or there are none. */
    @Nullable
    CredentialsCache credentialsCache() {
        return credentialsCache;
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

    /** Null for threads of the transport's own. */
    @Nullable
    Executor executor() {
        return executor;
    }

    /** Null for Apache HttpClient. */
    @Nullable
    HttpLayerFactory httpLayer() {
        return httpLayer;
    }

    /**
     * The settings without secrets.
     *
     * @return nodes, names of headers, time limits
     */
    @Override
    public String toString() {
        return "TransportConfig[nodes=" + nodes + ", headers=" + http.headers() + ", credentialsProvider="
                + (credentialsCache != null) + ", signer=" + (http.signer() != null) + ", " + http.tls() + ", "
                + http.limits() + ", "
                + retries
                + ", nodeSelector=" + nodeSelector + ", discovery=" + (discovery == null ? "off" : discovery)
                + ", compression="
                + http.compression() + ", compatibleWith=" + http.mediaTypes().compatibleWith()
                + ", maxConnectionsPerNode="
                + http.maxConnectionsPerNode() + ", maxResponseBytes="
                + http.maxResponseBytes() + ", connectionTimeToLive=" + http.connectionTimeToLive() + ", httpLayer="
                + (httpLayer == null ? "standard" : "own") + "]";
    }
}
