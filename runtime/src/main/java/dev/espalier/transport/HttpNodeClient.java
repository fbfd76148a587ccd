package dev.espalier.transport;

import dev.espalier.transport.TransportException.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.io.ConnectionEndpoint;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * One attempt over HttpClient's connections. Of HttpClient it uses the pool and the HTTP codec only: retries,
 * redirects, cookies, authentication and decompression of its own do not exist here, they are not merely switched off.
 */
final class HttpNodeClient implements NodeClient {

    private static final Duration EVICTION = Duration.ofSeconds(30);
    private static final TimeValue LONGEST_IDLE = TimeValue.ofSeconds(60);

    /** More than can wait for a connection. */
    private static final int EVERYBODY = 1 << 20;

    private static final TimeValue KEPT = TimeValue.NEG_ONE_MILLISECOND;

    private final TransportConfig config;
    private final PoolingHttpClientConnectionManager connections;
    private final HttpClientFactory factory;
    private final InFlight inFlight;
    private final Clock clock;
    private final Duration grace;
    private final ConcurrentMap<Node, Target> targets = new ConcurrentHashMap<>();
    private final AtomicLong evicted;

    HttpNodeClient(TransportConfig config, Clock clock) {
        this(config, clock, config.limits().close());
    }

    /**
     * Connections as configured.
     *
     * @param grace how long exchanges may go on after the close
     */
    HttpNodeClient(TransportConfig config, Clock clock, Duration grace) {
        this.config = config;
        this.grace = grace;
        this.connections = HttpClientFactory.pool(config);
        this.factory = new HttpClientFactory(config);
        this.inFlight = new InFlight(clock);
        this.clock = clock;
        this.evicted = new AtomicLong(clock.nanoTime());
    }

    @Override
    public Exchange send(Node node, Outgoing outgoing, Deadline deadline) throws ExchangeException {
        evictIdle();
        Target target = target(node);
        ConnectionEndpoint endpoint = lease(target, deadline);
        HttpExchange exchange = new HttpExchange(this, target, endpoint, outgoing, deadline);
        try {
            if (!inFlight.add(exchange)) {
                throw closed(null);
            }
            exchange.open(
                    factory.request(node, target.host(), outgoing),
                    config.limits().connect());
            return exchange;
        } catch (ExchangeException | RuntimeException | Error e) {
            exchange.close();
            throw e;
        }
    }

    @Override
    public void forget(Node node) {
        Target target = targets.remove(node);
        if (target != null) {
            target.forgotten().set(true);
            closeIdle(target);
        }
    }

    /** There is no way to close the connections of one route but to take each of them. */
    private void closeIdle(Target target) {
        try {
            while (connections.getStats(target.route()).getAvailable() > 0) {
                ConnectionEndpoint idle = connections
                        .lease(target.name(), target.route(), Timeout.ONE_MILLISECOND, null)
                        .get(Timeout.ONE_MILLISECOND);
                idle.close(CloseMode.GRACEFUL);
                connections.release(idle, null, null);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException | IllegalStateException e) {
            // Somebody else has taken the rest, and closes it; or all is closed.
        }
    }

    @Override
    public void close() {
        inFlight.close(grace);
        connections.close(CloseMode.IMMEDIATE);
        targets.values().forEach(target -> target.slots().release(EVERYBODY));
    }

    void connect(ConnectionEndpoint endpoint, Duration timeout) throws IOException {
        connections.connect(endpoint, Timeout.of(timeout), HttpClientContext.create());
    }

    /** Ends an exchange: its connection waits for the next request, or is closed. */
    void release(HttpExchange exchange, Target target, ConnectionEndpoint endpoint, boolean reusable) {
        inFlight.remove(exchange);
        connections.release(endpoint, null, reusable && !target.forgotten().get() ? KEPT : null);
        target.slots().release();
        if (target.forgotten().get()) {
            closeIdle(target);
        }
    }

    /** Now and then, on the thread of a caller: there is no thread for it. */
    private void evictIdle() {
        long last = evicted.get();
        long now = clock.nanoTime();
        if (now - last > EVICTION.toNanos() && evicted.compareAndSet(last, now)) {
            connections.closeIdle(LONGEST_IDLE);
        }
    }

    private ConnectionEndpoint lease(Target target, Deadline deadline) throws ExchangeException {
        acquireSlot(target.slots(), deadline);
        try {
            // Whoever has a slot gets a connection at once, unless the pool was closed meanwhile.
            return connections
                    .lease(target.name(), target.route(), Timeout.DISABLED, null)
                    .get(Timeout.of(config.limits().lease()));
        } catch (InterruptedException e) {
            target.slots().release();
            throw interrupted(e);
        } catch (ExecutionException | TimeoutException | IllegalStateException e) {
            target.slots().release();
            throw closed(e);
        }
    }

    private void acquireSlot(Semaphore slots, Deadline deadline) throws ExchangeException {
        if (!slots.hasQueuedThreads() && slots.tryAcquire()) {
            return;
        }
        Duration patience = deadline.limit(config.limits().lease());
        try {
            if (!slots.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                throw deadline.expired() ? pastDeadline(deadline) : exhausted(slots, patience);
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static ExchangeException interrupted(InterruptedException cause) {
        Thread.currentThread().interrupt();
        return ExchangeException.unsent(Kind.INTERRUPTED, "interrupted while waiting for a connection", cause);
    }

    private ExchangeException exhausted(Semaphore slots, Duration patience) {
        int most = config.maxConnectionsPerNode();
        return ExchangeException.unsent(
                Kind.LEASE_TIMEOUT,
                "no connection became free within " + patience.toMillis() + " ms: "
                        + (most - slots.availablePermits()) + " of " + most + " in use, " + slots.getQueueLength()
                        + " callers waiting",
                null);
    }

    private static ExchangeException pastDeadline(Deadline deadline) {
        return ExchangeException.unsent(Kind.DEADLINE, "the deadline of " + deadline.length() + " passed", null);
    }

    private static ExchangeException closed(@Nullable Throwable cause) {
        return ExchangeException.unsent(Kind.CLOSED, "the transport is closed", cause);
    }

    private Target target(Node node) throws ExchangeException {
        Target known = targets.get(node);
        try {
            return known != null
                    ? known
                    : targets.computeIfAbsent(node, fresh -> Target.of(fresh, config.maxConnectionsPerNode()));
        } catch (UncheckedIOException e) {
            throw ExchangeException.unsent(Kind.CONNECT, String.valueOf(e.getMessage()), e.getCause());
        }
    }

    /**
     * What all exchanges with one node share.
     *
     * @param slots as many as there may be connections, first come, first served. The wait is here and not in
     *     HttpClient's pool, because that one neither ends it when it is closed, nor spares the connections of leases
     *     that expire in the moment of being granted.
     * @param forgotten whether connections are to be closed after use
     */
    record Target(Node node, String name, HttpRoute route, Header host, Semaphore slots, AtomicBoolean forgotten) {

        private static Target of(Node node, int connections) {
            return new Target(
                    node,
                    node.toString(),
                    HttpClientFactory.route(node),
                    HttpClientFactory.hostHeader(node),
                    new Semaphore(connections, true),
                    new AtomicBoolean());
        }
    }
}
