package dev.espalier.transport.http;

import dev.espalier.transport.support.Dispatcher;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.apache.hc.client5.http.nio.AsyncConnectionEndpoint;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * The connection of an {@link AsyncExchange}: waited for, taken from the pool or established, given back once.
 */
final class AsyncLink {

    private enum Stage {
        /** For a slot. */
        WAITING,
        /** A slot is held, and a connection is about to be there. */
        PENDING,
        READY,
        /** As {@link #PENDING}, but nobody wants it any more: it is given back as soon as it is there. */
        ABANDONED,
        RELEASED
    }

    private final AsyncPlan plan;
    private final AsyncConnections connections;
    private final Dispatcher dispatcher;
    private final AsyncExchange exchange;
    private final long patientUntil;
    private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.WAITING);
    private volatile Slots.@Nullable Waiter waiter;
    private volatile AsyncConnections.@Nullable Engine engine;
    private volatile @Nullable AsyncConnectionEndpoint endpoint;
    private volatile long waitedFrom;
    private volatile long waited;
    private volatile boolean reused;
    private final AtomicReference<AsyncConnections.@Nullable Engine> lost = new AtomicReference<>();

    AsyncLink(AsyncPlan plan, AsyncConnections connections, Dispatcher dispatcher, AsyncExchange exchange) {
        this.plan = plan;
        this.connections = connections;
        this.dispatcher = dispatcher;
        this.exchange = exchange;
        this.patientUntil = plan.deadline().clock().nanoTime() + plan.patience().toNanos();
    }

    /** Goes for a connection. The exchange is told when it is there. */
    void acquire() {
        Slots slots = plan.target().slots();
        if (slots.tryAcquire()) {
            granted();
        } else {
            waitedFrom = plan.deadline().clock().nanoTime();
            waiter = slots.enqueue(self -> dispatcher.runOwn(() -> woken(self)));
        }
    }

    private void woken(Slots.Waiter self) {
        if (self.granted()) {
            waited = plan.deadline().clock().nanoTime() - waitedFrom;
            granted();
        } else {
            exchange.fail(HttpNodeClient.closed(null));
        }
    }

    private void granted() {
        if (stage.compareAndSet(Stage.WAITING, Stage.PENDING)) {
            lease();
        } else {
            plan.target().slots().release();
        }
    }

    /** Whether the wait for a slot ended now, without one. */
    boolean giveUpWaiting() {
        Slots.Waiter waiting = waiter;
        return stage.get() == Stage.WAITING
                && waiting != null
                && plan.target().slots().giveUp(waiting);
    }

    long waitedNanos() {
        return waited;
    }

    /** When it stops waiting for a slot; the end of the call if it has one. */
    long waitsUntil(long end) {
        return stage.get() == Stage.WAITING && patientUntil - end < 0 ? patientUntil : end;
    }

    private void lease() {
        AsyncConnections.@Nullable Engine current = null;
        try {
            current = connections.engine();
            engine = current;
            current.lease(plan.target(), callback(current, this::leased));
        } catch (RuntimeException e) {
            failed(current, e);
        } catch (Error e) {
            failed(current, new Mishap(e));
        }
    }

    private void leased(AsyncConnectionEndpoint taken) {
        endpoint = taken;
        if (taken.isConnected()) {
            reused = true;
            ready();
        } else {
            dispatcher.runOwn(this::connect);
        }
    }

    private void connect() {
        AsyncConnectionEndpoint target = endpoint;
        AsyncConnections.Engine current = engine;
        if (target == null || current == null || stage.get() == Stage.ABANDONED) {
            ready();
            return;
        }
        try {
            Timeout timeout = Timeout.of(plan.deadline().limit(plan.connectTimeout()));
            current.connect(target, timeout, callback(current, connected -> ready()));
        } catch (RuntimeException e) {
            failed(current, e);
        } catch (Error e) {
            failed(current, new Mishap(e));
        }
    }

    private void ready() {
        AsyncConnectionEndpoint there = endpoint;
        if (there != null && stage.compareAndSet(Stage.PENDING, Stage.READY)) {
            exchange.connected(there);
        } else {
            giveBackAbandoned();
        }
    }

    /**
     * There is no connection.
     *
     * @param from what was to make it; null if there is nothing that could. It may say so more than once
     */
    void failed(AsyncConnections.@Nullable Engine from, Exception e) {
        AsyncConnections.Engine before = lost.get();
        if (from != null && (from != engine || lost.getAndSet(from) == from)) {
            return;
        }
        if (from != null && before == null && !from.alive() && !connections.isClosed()) {
            endpoint = null;
            lease();
        } else if (stage.compareAndSet(Stage.PENDING, Stage.READY)) {
            exchange.fail(explain(e));
        } else {
            giveBackAbandoned();
        }
    }

    private ExchangeException explain(Exception e) {
        if (connections.isClosed()) {
            return HttpNodeClient.closed(e);
        }
        return e instanceof Mishap mishap ? ExchangeException.ofThisSide(mishap.own()) : Breakdown.ofConnecting(e);
    }

    boolean uses(AsyncConnections.Engine other) {
        return engine == other;
    }

    /** Whether the connection broke because those who serve it are gone. */
    boolean engineEnded() {
        AsyncConnections.Engine current = engine;
        return current != null && !current.alive();
    }

    private void giveBackAbandoned() {
        if (stage.compareAndSet(Stage.ABANDONED, Stage.RELEASED)) {
            giveBack(false);
        }
    }

    /** Whether the other side had closed a kept connection, which says nothing about the request. */
    boolean closedWhileIdle(AsyncConversation talk, Exception e) {
        if (!reused || talk.answered()) {
            return false;
        }
        return e instanceof IOException
                ? !(e instanceof SocketTimeoutException) && !(e instanceof Mishap)
                : e instanceof HttpException && !talk.sent();
    }

    /** A new connection in place of one that was kept. */
    void reconnect() {
        reused = false;
        if (stage.compareAndSet(Stage.READY, Stage.PENDING)) {
            AsyncConnectionEndpoint old = endpoint;
            if (old != null) {
                old.close(CloseMode.IMMEDIATE);
            }
            dispatcher.runOwn(this::connect);
        }
    }

    /** Breaks off what is read by somebody who will release it. */
    void cutOff() {
        AsyncConnectionEndpoint there = endpoint;
        if (there != null && stage.get() == Stage.READY) {
            there.close(CloseMode.IMMEDIATE);
        }
    }

    void release(boolean reusable) {
        Stage now = stage.get();
        while (now != Stage.RELEASED && now != Stage.ABANDONED) {
            Stage next = now == Stage.PENDING ? Stage.ABANDONED : Stage.RELEASED;
            if (stage.compareAndSet(now, next)) {
                if (now == Stage.READY) {
                    giveBack(reusable);
                } else if (now == Stage.WAITING) {
                    stopWaiting();
                }
                return;
            }
            now = stage.get();
        }
    }

    /** If it is too late, the slot comes to {@link #granted}, and goes on from there. */
    private void stopWaiting() {
        Slots.Waiter waiting = waiter;
        if (waiting != null) {
            plan.target().slots().giveUp(waiting);
        }
    }

    private void giveBack(boolean reusable) {
        AsyncConnections.Engine current = engine;
        AsyncConnectionEndpoint there = endpoint;
        try {
            if (current != null && there != null) {
                boolean forgotten = plan.target().forgotten().get();
                current.release(there, reusable && !forgotten);
                if (forgotten) {
                    connections.closeIdle(plan.target());
                }
            }
        } finally {
            plan.target().slots().release();
        }
    }

    private FutureCallback<AsyncConnectionEndpoint> callback(
            AsyncConnections.Engine from, Consumer<AsyncConnectionEndpoint> success) {
        return new FutureCallback<>() {
            @Override
            public void completed(AsyncConnectionEndpoint result) {
                try {
                    if (from == engine) {
                        success.accept(result);
                    }
                } catch (Error e) {
                    AsyncLink.this.failed(from, new Mishap(e));
                }
            }

            @Override
            public void failed(Exception e) {
                AsyncLink.this.failed(from, e);
            }

            @Override
            public void cancelled() {
                AsyncLink.this.failed(from, new IOException("The connection was given up"));
            }
        };
    }
}
