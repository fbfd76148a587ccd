package dev.espalier.transport.http;

import dev.espalier.transport.support.Clock;
import dev.espalier.transport.support.InFlight;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManager;
import org.apache.hc.client5.http.nio.AsyncConnectionEndpoint;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.concurrent.CallbackContribution;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.reactor.ConnectionInitiator;
import org.apache.hc.core5.reactor.DefaultConnectingIOReactor;
import org.apache.hc.core5.reactor.IOReactorShutdownException;
import org.apache.hc.core5.reactor.IOReactorStatus;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The connections of asynchronous calls, and the reactor that serves them. Started by the first such call. A reactor
 * one of whose threads died, which only an error of the virtual machine brings about, is replaced for the next call.
 */
public final class AsyncConnections {

    private static final Logger LOG = LoggerFactory.getLogger(AsyncConnections.class);

    /**
     * Connections and the reactor that they live in.
     *
     * @param connecting makes connections that the reactor serves
     * @param ended whether a thread of the reactor has ended, and it with that
     */
    public record Engine(
            DefaultConnectingIOReactor reactor,
            PoolingAsyncClientConnectionManager pool,
            ConnectionInitiator connecting,
            AtomicBoolean ended) {

        public boolean alive() {
            return reactor.getStatus() == IOReactorStatus.ACTIVE && !ended.get();
        }

        /** Never blocks: whoever has a slot gets a connection at once. */
        void lease(Target target, FutureCallback<AsyncConnectionEndpoint> callback) {
            pool.lease(target.name(), target.route(), null, Timeout.DISABLED, callback);
        }

        /** May block, to look up a name. */
        void connect(
                AsyncConnectionEndpoint endpoint, Timeout timeout, FutureCallback<AsyncConnectionEndpoint> callback) {
            pool.connect(endpoint, connecting, timeout, null, HttpClientContext.create(), callback);
        }

        void release(AsyncConnectionEndpoint endpoint, boolean reusable) {
            if (!reusable) {
                endpoint.close(CloseMode.IMMEDIATE);
            }
            pool.release(endpoint, null, HttpNodeClient.KEPT);
        }

        /** There is no way to close the connections of one route but to take each of them. */
        void closeIdle(Target target) {
            for (int left = pool.getStats(target.route()).getAvailable(); left > 0; left--) {
                lease(target, new CallbackContribution<>(null) {
                    @Override
                    public void completed(AsyncConnectionEndpoint idle) {
                        release(idle, false);
                    }
                });
            }
        }

        void close() {
            pool.close(CloseMode.IMMEDIATE);
            reactor.close(CloseMode.IMMEDIATE);
        }
    }

    private final HttpClientFactory factory;
    private final InFlight inFlight;
    private final Clock clock;
    private final ReentrantLock starting = new ReentrantLock();
    private volatile @Nullable Engine engine;
    private volatile boolean closed;

    AsyncConnections(HttpClientFactory factory, InFlight inFlight, Clock clock) {
        this.factory = factory;
        this.inFlight = inFlight;
        this.clock = clock;
    }

    /**
     * What works now.
     *
     * @throws IOReactorShutdownException if all of it is closed
     */
    public Engine engine() {
        Engine current = engine;
        return current != null && current.alive() ? current : start();
    }

    boolean isClosed() {
        return closed;
    }

    private Engine start() {
        starting.lock();
        try {
            Engine current = engine;
            if (closed) {
                throw new IOReactorShutdownException("The transport is closed");
            }
            if (current != null && current.alive()) {
                return current;
            }
            if (current != null) {
                LOG.error("The I/O reactor of asynchronous calls died; there is a new one now");
                current.close();
            }
            Engine fresh = open();
            engine = fresh;
            return fresh;
        } finally {
            starting.unlock();
        }
    }

    private Engine open() {
        AsyncClientFactory parts = new AsyncClientFactory(factory);
        AtomicReference<@Nullable Engine> self = new AtomicReference<>();
        DefaultConnectingIOReactor reactor = parts.reactor(() -> ended(self.get()));
        Engine fresh = new Engine(
                reactor,
                parts.pool(inFlight, clock),
                new WatchedConnecting(reactor, inFlight, clock),
                new AtomicBoolean());
        self.set(fresh);
        try {
            fresh.reactor().start();
        } catch (RuntimeException | Error e) {
            // Perhaps some of its threads were to be had, and not all.
            fresh.close();
            throw e;
        }
        return fresh;
    }

    /**
     * A thread of the reactor has ended. What the others serve would go on, but not what this one served: HttpClient
     * neither notices, nor tells all who wait for it.
     */
    private void ended(@Nullable Engine engine) {
        if (engine != null && !closed && engine.ended().compareAndSet(false, true)) {
            engine.close();
            inFlight.forEach(member -> {
                if (member instanceof AsyncExchange exchange) {
                    exchange.engineEnded(engine);
                }
            });
        }
    }

    void closeIdle() {
        Engine current = engine;
        if (current != null) {
            current.pool().closeIdle(HttpNodeClient.LONGEST_IDLE);
        }
    }

    /** How many connections to a node are kept for later. */
    int available(Target target) {
        Engine current = engine;
        return current == null ? 0 : current.pool().getStats(target.route()).getAvailable();
    }

    /** Closes what is idle to a node that is not used any more. */
    void closeIdle(Target target) {
        Engine current = engine;
        if (current != null && current.alive()) {
            current.closeIdle(target);
        }
    }

    void close() {
        starting.lock();
        try {
            closed = true;
            Engine current = engine;
            if (current != null) {
                current.close();
            }
        } finally {
            starting.unlock();
        }
    }
}
