package dev.espalier.transport;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Holds together what the calls share: the nodes, the connections, and whether all of it is closed. */
final class DefaultTransport implements Transport {

    private final TransportConfig config;
    private final NodePool pool;
    private final NodeClient client;
    private final Clock clock;
    private final RetryBudget budget = new RetryBudget();
    private final AtomicBoolean closing = new AtomicBoolean();
    private final CountDownLatch closed = new CountDownLatch(1);

    DefaultTransport(TransportConfig config, NodePool pool, NodeClient client, Clock clock) {
        this.config = config;
        this.pool = pool;
        this.client = client;
        this.clock = clock;
    }

    static DefaultTransport create(TransportConfig config) {
        NodePool pool = new NodePool(
                config.nodes(),
                config.nodeSelector(),
                Clock.SYSTEM,
                () -> ThreadLocalRandom.current().nextDouble(),
                new NodeEvents(config.nodeListeners()));
        return new DefaultTransport(config, pool, new HttpNodeClient(config, Clock.SYSTEM), Clock.SYSTEM);
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
