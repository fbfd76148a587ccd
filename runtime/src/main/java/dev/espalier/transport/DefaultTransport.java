package dev.espalier.transport;

import dev.espalier.transport.cluster.DiscoverySignal;
import dev.espalier.transport.cluster.NodeEvents;
import dev.espalier.transport.cluster.NodePool;
import dev.espalier.transport.cluster.NodeQuestions;
import dev.espalier.transport.cluster.NodeWatch;
import dev.espalier.transport.http.NodeClient;
import dev.espalier.transport.node.Node;
import dev.espalier.transport.node.NodeConnections;
import dev.espalier.transport.node.NodeListener;
import dev.espalier.transport.request.CallScope;
import dev.espalier.transport.request.CancellationToken;
import dev.espalier.transport.request.CancellationToken.Registration;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.ResponseReader;
import dev.espalier.transport.request.WarningHandler;
import dev.espalier.transport.support.Clock;
import dev.espalier.transport.support.Machinery;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Holds together what the calls share: the nodes, the connections, and whether all of it is closed. */
final class DefaultTransport implements Transport {

    private static final Logger LOG = LoggerFactory.getLogger(Transport.class);

    private static final DoubleSupplier RANDOM =
            () -> ThreadLocalRandom.current().nextDouble();

    private final TransportConfig config;
    private final NodePool pool;
    private final NodeClient client;
    private final Machinery machinery;
    private final @Nullable NodeWatch watch;
    private final RequestEvents events;
    private final WarningHandler warnings;
    private final RetryBudget budget = new RetryBudget();
    private final AtomicBoolean closing = new AtomicBoolean();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final CancellationToken closedToo = new CancellationToken();

    /** To nodes that stay the same. */
    DefaultTransport(TransportConfig config, NodePool pool, NodeClient client, Machinery machinery) {
        this(
                config,
                pool,
                client,
                machinery,
                null,
                new RequestEvents(config.requestListeners()),
                config.warningHandler());
    }

    private DefaultTransport(
            TransportConfig config,
            NodePool pool,
            NodeClient client,
            Machinery machinery,
            @Nullable NodeWatch watch,
            RequestEvents events,
            WarningHandler warnings) {
        this.config = config;
        this.pool = pool;
        this.client = client;
        this.machinery = machinery;
        this.watch = watch;
        this.events = events;
        this.warnings = warnings;
    }

    static DefaultTransport create(TransportConfig config) {
        if (config.http().tls().insecure()) {
            LOG.warn(
                    "Connections to {} are not secure: neither certificates nor host names are checked",
                    config.nodes());
        }
        Machinery machinery = Machinery.of(config.executor(), Clock.SYSTEM);
        NodeClient client =
                NodeClients.open(config, machinery, config.http().limits().close());
        try {
            return create(config, machinery, client);
        } catch (RuntimeException | Error e) {
            client.close();
            machinery.close();
            throw e;
        }
    }

    private static DefaultTransport create(TransportConfig config, Machinery machinery, NodeClient client) {
        DiscoverySignal signal = new DiscoverySignal();
        List<NodeListener> listeners = new ArrayList<>(config.nodeListeners());
        listeners.add(signal);
        listeners.add(new NodeListener() {
            @Override
            public void removed(Node node) {
                client.forget(node);
            }
        });
        NodePool pool =
                new NodePool(config.nodes(), config.nodeSelector(), Clock.SYSTEM, RANDOM, new NodeEvents(listeners));
        DiscoverySettings discovery = config.discovery();
        NodeWatch watch = discovery == null
                ? null
                : new NodeWatch(discovery.rules(config), pool, signal, () -> forOneRound(config));
        RequestEvents events = new RequestEvents(config.requestListeners());
        return new DefaultTransport(config, pool, client, machinery, watch, events, config.warningHandler());
    }

    private static NodeQuestions forOneRound(TransportConfig config) {
        Machinery own = Machinery.of(config.executor(), Clock.SYSTEM);
        return new SingleNodes(config, NodeClients.open(config, own, Duration.ZERO));
    }

    /** To one node over given connections, for requests that are no calls of the user; needs no closing. */
    static DefaultTransport toOne(Node node, TransportConfig config, NodeClient client) {
        NodePool pool = new NodePool(List.of(node), config.nodeSelector(), Clock.SYSTEM, RANDOM);
        Machinery machinery = Machinery.of(config.executor(), Clock.SYSTEM);
        return new DefaultTransport(config, pool, client, machinery, null, RequestEvents.NONE, WarningHandler.ignore());
    }

    @Override
    public <R extends @Nullable Object> R execute(Request request, ResponseReader<R> reader) {
        return new BlockingCall<>(this, request, reader).run();
    }

    @Override
    public <R extends @Nullable Object> CompletableFuture<R> executeAsync(Request request, ResponseReader<R> reader) {
        return new AsyncCall<>(this, request, reader).start();
    }

    @Override
    public CompletableFuture<@Nullable Void> pause(Duration length) {
        return Pause.begin(machinery, length);
    }

    @Override
    public CallScope beginScope(String name, String collection) {
        return events.beginScope(name, collection);
    }

    @Override
    public List<Node> nodes() {
        return pool.nodes();
    }

    @Override
    public List<NodeConnections> connections() {
        return pool.nodes().stream().map(client::connections).toList();
    }

    @Override
    public void close() {
        if (closing.compareAndSet(false, true)) {
            closed.countDown();
            closedToo.cancel();
            if (watch != null) {
                watch.close();
            }
            CredentialsCache credentials = config.credentialsCache();
            if (credentials != null) {
                credentials.interrupt();
            }
            client.close();
            machinery.close();
        }
    }

    TransportConfig config() {
        return config;
    }

    NodePool pool() {
        return pool;
    }

    NodeClient client() {
        return client;
    }

    /** Has the nodes looked for from the first call on. */
    void watchNodes() {
        if (watch != null) {
            watch.start();
        }
    }

    RetryBudget budget() {
        return budget;
    }

    RequestEvents events() {
        return events;
    }

    WarningHandler warnings() {
        return warnings;
    }

    Clock clock() {
        return machinery.clock();
    }

    Machinery machinery() {
        return machinery;
    }

    boolean isClosed() {
        return closed.getCount() == 0;
    }

    /** Has something done when the transport is closed, perhaps at once. */
    Registration whenClosed(Runnable then) {
        return closedToo.whenCancelled(then);
    }

    /** Opens when the transport is closed. */
    CountDownLatch closed() {
        return closed;
    }
}
