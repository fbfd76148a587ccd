package dev.espalier.transport.http;

import dev.espalier.transport.support.Dispatcher;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** One of the connections that there may be to a node: waited for, held, given back once. */
final class LayerTurn {

    /** Hears of the end of the wait. */
    interface Waiting {

        void granted();

        void refused();
    }

    private enum Stage {
        WAITING,
        HELD,
        RELEASED
    }

    private final LayerPlan plan;
    private final Dispatcher dispatcher;
    private final Waiting waiting;
    private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.WAITING);
    private volatile Slots.@Nullable Waiter waiter;
    private volatile long waitedFrom;
    private volatile long waited;

    LayerTurn(LayerPlan plan, Dispatcher dispatcher, Waiting waiting) {
        this.plan = plan;
        this.dispatcher = dispatcher;
        this.waiting = waiting;
    }

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
            waiting.refused();
        }
    }

    private void granted() {
        if (stage.compareAndSet(Stage.WAITING, Stage.HELD)) {
            waiting.granted();
        } else {
            plan.target().slots().release();
        }
    }

    boolean waits() {
        return stage.get() == Stage.WAITING;
    }

    boolean released() {
        return stage.get() == Stage.RELEASED;
    }

    long waitedNanos() {
        return waited;
    }

    /** Whether the wait ended now, without a turn. */
    boolean giveUp() {
        Slots.Waiter current = waiter;
        return waits() && current != null && plan.target().slots().giveUp(current);
    }

    /** If somebody who waits is granted a turn meanwhile, that comes to {@link #granted}, and goes on from there. */
    void release() {
        Stage before = stage.getAndSet(Stage.RELEASED);
        Slots.Waiter current = waiter;
        if (before == Stage.HELD) {
            plan.target().slots().release();
        } else if (before == Stage.WAITING && current != null) {
            plan.target().slots().giveUp(current);
        }
    }
}
