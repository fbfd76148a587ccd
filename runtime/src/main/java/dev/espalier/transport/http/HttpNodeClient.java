package dev.espalier.transport.http;

import dev.espalier.transport.error.TransportException.Kind;
import dev.espalier.transport.node.Node;
import dev.espalier.transport.node.NodeConnections;
import dev.espalier.transport.support.Clock;
import dev.espalier.transport.support.Dispatcher;
import dev.espalier.transport.support.InFlight;
import dev.espalier.transport.support.Machinery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.io.ConnectionEndpoint;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Attempts over HttpClient's connections. Of HttpClient it uses the pools and the HTTP codecs only: retries, redirects,
 * cookies, authentication and decompression of its own do not exist here, they are not merely switched off.
 */
public final class HttpNodeClient implements NodeClient {

    static final Duration EVICTION = Duration.ofSeconds(30);
    static final TimeValue LONGEST_IDLE = TimeValue.ofSeconds(60);
    static final TimeValue KEPT = TimeValue.NEG_ONE_MILLISECOND;

    private final HttpSettings settings;
    private final PoolingHttpClientConnectionManager connections;
    private final AsyncConnections asyncConnections;
    private final RequestFactory requests;
    private final InFlight inFlight;
    private final Dispatcher dispatcher;
    private final Clock clock;
    private final Duration grace;
    private final ConcurrentMap<Node, Target> targets = new ConcurrentHashMap<>();
    private final AtomicLong evicted;

    public HttpNodeClient(HttpSettings settings, HttpClientFactory factory, Machinery machinery) {
        this(settings, factory, machinery, settings.limits().close());
    }

    /**
     * Connections as configured.
     *
     * @param grace how long exchanges may go on after the close
     */
    public HttpNodeClient(HttpSettings settings, HttpClientFactory factory, Machinery machinery, Duration grace) {
        this.settings = settings;
        this.grace = grace;
        this.requests = new RequestFactory(settings);
        this.dispatcher = machinery.dispatcher();
        this.inFlight = machinery.inFlight();
        this.clock = machinery.clock();
        this.connections = factory.pool(clock);
        this.asyncConnections = new AsyncConnections(factory, inFlight, clock);
        this.evicted = new AtomicLong(clock.nanoTime());
    }

    @Override
    public Exchange send(Node node, Outgoing outgoing, Deadline deadline) throws ExchangeException {
        evictIdle();
        Target target = target(node);
        ClassicHttpRequest request = requests.request(target, outgoing);
        long waited = acquireSlot(target, outgoing.cancellations(), deadline);
        ConnectionEndpoint endpoint = lease(target);
        HttpExchange exchange = new HttpExchange(this, target, endpoint, outgoing, deadline, waited);
        try {
            if (!inFlight.add(exchange)) {
                throw closed(null);
            }
            exchange.endWith(outgoing.cancellations());
            exchange.open(request, settings.limits().connect());
            return exchange;
        } catch (ExchangeException | RuntimeException | Error e) {
            exchange.close();
            throw e;
        }
    }

    @Override
    public AsyncAttempt prepare(Node node, Outgoing outgoing, Deadline deadline, AsyncReply reply)
            throws ExchangeException {
        evictIdle();
        Target target = target(node);
        // It is needed on a thread that does I/O, where no code of the user may run.
        HttpRequest signed = requests.signs() ? requests.head(target, outgoing) : null;
        AsyncPlan plan = new AsyncPlan(
                target,
                outgoing,
                deadline,
                deadline.limit(settings.limits().lease()),
                settings.limits().connect(),
                () -> signed != null ? signed : requests.head(target, outgoing));
        return new AsyncExchange(plan, asyncConnections, inFlight, dispatcher, reply);
    }

    @Override
    public NodeConnections connections(Node node) {
        Target target = targets.get(node);
        if (target == null) {
            return new NodeConnections(node, 0, 0, 0, settings.maxConnectionsPerNode());
        }
        int idle = connections.getStats(target.route()).getAvailable() + asyncConnections.available(target);
        Slots slots = target.slots();
        return new NodeConnections(node, slots.inUse(), idle, slots.waiting(), slots.most());
    }

    @Override
    public void forget(Node node) {
        Target target = targets.remove(node);
        if (target != null) {
            target.forgotten().set(true);
            closeIdle(target);
            asyncConnections.closeIdle(target);
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
        asyncConnections.close();
        targets.values().forEach(target -> target.slots().close());
    }

    public AsyncConnections asyncConnections() {
        return asyncConnections;
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
            asyncConnections.closeIdle();
        }
    }

    private ConnectionEndpoint lease(Target target) throws ExchangeException {
        try {
            // Whoever has a slot gets a connection at once, unless the pool was closed meanwhile.
            return connections
                    .lease(target.name(), target.route(), Timeout.DISABLED, null)
                    .get(Timeout.of(settings.limits().lease()));
        } catch (InterruptedException e) {
            target.slots().release();
            throw interrupted(e);
        } catch (ExecutionException | TimeoutException | IllegalStateException e) {
            target.slots().release();
            throw closed(e);
        }
    }

    /** How long that took, in nanoseconds. */
    private long acquireSlot(Target target, Cancellations cancellations, Deadline deadline) throws ExchangeException {
        if (target.slots().tryAcquire()) {
            return 0;
        }
        long begun = clock.nanoTime();
        long patience = deadline.limit(settings.limits().lease()).toNanos();
        try {
            if (!target.slots().acquire(patience, cancellations)) {
                if (cancellations.cancelled()) {
                    throw ExchangeException.unsent(Kind.CANCELLED, "the call was cancelled", null);
                }
                if (inFlight.isClosed()) {
                    throw closed(null);
                }
                throw deadline.expired() ? deadline.passed() : target.exhausted(patience);
            }
            return clock.nanoTime() - begun;
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static ExchangeException interrupted(InterruptedException cause) {
        Thread.currentThread().interrupt();
        return ExchangeException.unsent(Kind.INTERRUPTED, "interrupted while waiting for a connection", cause);
    }

    static ExchangeException closed(@Nullable Throwable cause) {
        return ExchangeException.unsent(Kind.CLOSED, "the transport is closed", cause);
    }

    private Target target(Node node) throws ExchangeException {
        Target known = targets.get(node);
        try {
            return known != null
                    ? known
                    : targets.computeIfAbsent(node, fresh -> Target.of(fresh, settings.maxConnectionsPerNode()));
        } catch (UncheckedIOException e) {
            throw ExchangeException.unsent(Kind.CONNECT, String.valueOf(e.getMessage()), e.getCause());
        }
    }
}
