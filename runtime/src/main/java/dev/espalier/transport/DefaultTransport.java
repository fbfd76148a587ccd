package dev.espalier.transport;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/** Holds together what the calls share: the nodes, the connections, and whether all of it is closed. */
final class DefaultTransport implements Transport {

    private static final DoubleSupplier RANDOM =
            () -> ThreadLocalRandom.current().nextDouble();

    private final TransportConfig config;
    private final NodePool pool;
    private final NodeClient client;
    private final Clock clock;
    private final @Nullable NodeWatch watch;
    private final RetryBudget budget = new RetryBudget();
    private final AtomicBoolean closing = new AtomicBoolean();
    private final CountDownLatch closed = new CountDownLatch(1);

    /** To nodes that stay the same. */
    DefaultTransport(TransportConfig config, NodePool pool, NodeClient client, Clock clock) {
        this(config, pool, client, clock, null);
    }

    private DefaultTransport(
            TransportConfig config, NodePool pool, NodeClient client, Clock clock, @Nullable NodeWatch watch) {
        this.config = config;
        this.pool = pool;
        this.client = client;
        this.clock = clock;
        this.watch = watch;
    }

    static DefaultTransport create(TransportConfig config) {
        NodeClient client = new HttpNodeClient(config, Clock.SYSTEM);
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
                : new NodeWatch(
                        config, discovery, pool, signal, () -> new HttpNodeClient(config, Clock.SYSTEM, Duration.ZERO));
        return new DefaultTransport(config, pool, client, Clock.SYSTEM, watch);
    }

    /** To one node over given connections; needs no closing. */
    static DefaultTransport toOne(Node node, TransportConfig config, NodeClient client) {
        NodePool pool = new NodePool(List.of(node), config.nodeSelector(), Clock.SYSTEM, RANDOM);
        return new DefaultTransport(config, pool, client, Clock.SYSTEM);
    }

    @Override
    public <R extends @Nullable Object> R execute(Request request, ResponseReader<R> reader) {
        return new BlockingCall<>(this, request, reader).run();
    }

    @Override
    public List<Node> nodes() {
        return pool.nodes();
    }

    @Override
    public void close() {
        if (closing.compareAndSet(false, true)) {
            closed.countDown();
            if (watch != null) {
                watch.close();
            }
            client.close();
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

    Clock clock() {
        return clock;
    }

    boolean isClosed() {
        return closed.getCount() == 0;
    }

    /** Opens when the transport is closed. */
    CountDownLatch closed() {
        return closed;
    }
}
