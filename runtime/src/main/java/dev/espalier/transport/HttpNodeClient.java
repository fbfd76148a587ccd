package dev.espalier.transport;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.io.ConnectionEndpoint;
import org.apache.hc.client5.http.io.LeaseRequest;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.pool.PoolStats;
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
    private static final TimeValue KEPT = TimeValue.NEG_ONE_MILLISECOND;

    private final TransportConfig config;
    private final PoolingHttpClientConnectionManager connections;
    private final HttpClientFactory factory;
    private final InFlight inFlight;
    private final Clock clock;
    private final ConcurrentMap<Node, HttpRoute> routes = new ConcurrentHashMap<>();
    private final AtomicLong evicted;

    HttpNodeClient(TransportConfig config, Clock clock) {
        this.config = config;
        this.connections = HttpClientFactory.pool(config);
        this.factory = new HttpClientFactory(config);
        this.inFlight = new InFlight(clock);
        this.clock = clock;
        this.evicted = new AtomicLong(clock.nanoTime());
    }

    @Override
    public Exchange send(Node node, Outgoing outgoing, Deadline deadline) throws ExchangeException {
        evictIdle();
        HttpRoute route = routes.computeIfAbsent(node, HttpClientFactory::route);
        ConnectionEndpoint endpoint = lease(node, route, deadline);
        HttpExchange exchange = new HttpExchange(this, endpoint, node, outgoing, deadline);
        try {
            if (!inFlight.add(exchange)) {
                throw closed(null);
            }
            exchange.open(factory.request(node, outgoing), config.connectTimeout());
            return exchange;
        } catch (ExchangeException | RuntimeException | Error e) {
            exchange.close();
            throw e;
        }
    }

    @Override
    public void close() {
        inFlight.close(config.closeTimeout());
        connections.close(CloseMode.IMMEDIATE);
    }

    void connect(ConnectionEndpoint endpoint, Duration timeout) throws IOException {
        connections.connect(endpoint, Timeout.of(timeout), HttpClientContext.create());
    }

    /** Ends an exchange: its connection waits for the next request, or is closed. */
    void release(HttpExchange exchange, ConnectionEndpoint endpoint, boolean reusable) {
        inFlight.remove(exchange);
        connections.release(endpoint, null, reusable ? KEPT : null);
    }

    /** Now and then, on the thread of a caller: there is no thread for it. */
    private void evictIdle() {
        long last = evicted.get();
        long now = clock.nanoTime();
        if (now - last > EVICTION.toNanos() && evicted.compareAndSet(last, now)) {
            connections.closeIdle(LONGEST_IDLE);
        }
    }

    private ConnectionEndpoint lease(Node node, HttpRoute route, Deadline deadline) throws ExchangeException {
        Duration patience = deadline.limit(config.leaseTimeout());
        LeaseRequest lease;
        try {
            lease = connections.lease(node.toString(), route, Timeout.DISABLED, null);
        } catch (IllegalStateException e) {
            throw closed(e);
        }
        try {
            return lease.get(Timeout.of(patience));
        } catch (TimeoutException e) {
            ConnectionEndpoint late = granted(lease);
            if (late != null) {
                return late;
            }
            throw deadline.expired() ? unsentAtDeadline(deadline, e) : exhausted(node, route, patience, e);
        } catch (InterruptedException e) {
            lease.cancel();
            ConnectionEndpoint late = granted(lease);
            if (late != null) {
                connections.release(late, null, KEPT);
            }
            Thread.currentThread().interrupt();
            throw ExchangeException.unsent(
                    TransportException.Kind.INTERRUPTED, "interrupted while waiting for a connection", e);
        } catch (ExecutionException | CancellationException e) {
            throw closed(e);
        }
    }

    /** A connection that was granted in the very moment in which its lease was given up; lost if nobody takes it. */
    private static @Nullable ConnectionEndpoint granted(LeaseRequest lease) {
        try {
            return lease.get(Timeout.ZERO_MILLISECONDS);
        } catch (TimeoutException | InterruptedException | ExecutionException | CancellationException e) {
            return null;
        }
    }

    private ExchangeException exhausted(Node node, HttpRoute route, Duration patience, TimeoutException cause) {
        PoolStats stats = connections.getStats(route);
        return ExchangeException.unsent(
                TransportException.Kind.LEASE_TIMEOUT,
                "no connection became free within " + patience + ": " + stats.getLeased() + " of " + stats.getMax()
                        + " in use, " + stats.getPending() + " callers waiting",
                cause);
    }

    private static ExchangeException unsentAtDeadline(Deadline deadline, Exception cause) {
        return ExchangeException.unsent(
                TransportException.Kind.DEADLINE, "the deadline of " + deadline.length() + " passed", cause);
    }

    private static ExchangeException closed(@Nullable Throwable cause) {
        return ExchangeException.unsent(TransportException.Kind.CLOSED, "the transport is closed", cause);
    }
}
