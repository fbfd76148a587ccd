package dev.espalier.transport.http;

import dev.espalier.transport.request.CancellationToken.Registration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * As many as there may be connections to one node at a time, first come, first served, whether somebody blocks for one
 * or is called. The wait is here and not in HttpClient's pools, because those neither end it when they are closed, nor
 * spare the connections of leases that expire in the moment of being granted. Holds no lock.
 */
final class Slots {

    /** Somebody who waits. Whoever settles the wait first, by granting it or by giving up, wins. */
    static final class Waiter {

        private enum State {
            WAITING,
            GRANTED,
            CLOSED,
            GONE
        }

        private final Consumer<Waiter> wake;
        private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);

        private Waiter(Consumer<Waiter> wake) {
            this.wake = wake;
        }

        /** Whether the slot is held now. If it is not, and the wait is over, the slots are closed. */
        boolean granted() {
            return state.get() == State.GRANTED;
        }

        private boolean settle(State outcome) {
            return state.compareAndSet(State.WAITING, outcome);
        }
    }

    private final int most;
    private final Semaphore free;
    private final Queue<Waiter> waiting = new ConcurrentLinkedQueue<>();
    private volatile boolean closed;

    Slots(int most) {
        this.most = most;
        this.free = new Semaphore(most);
    }

    /** Takes a slot if nobody has to wait for it. */
    boolean tryAcquire() {
        return waiting.isEmpty() && free.tryAcquire();
    }

    /**
     * Blocks for a slot.
     *
     * @param cancellations end the wait
     * @return false if the time passed, the wait was cancelled, or the slots were closed
     */
    boolean acquire(long nanos, Cancellations cancellations) throws InterruptedException {
        Thread thread = Thread.currentThread();
        Waiter waiter = enqueue(self -> LockSupport.unpark(thread));
        Registration link = cancellations.link(() -> {
            if (giveUp(waiter)) {
                LockSupport.unpark(thread);
            }
        });
        try (link) {
            return await(waiter, nanos, thread);
        }
    }

    private boolean await(Waiter waiter, long nanos, Thread thread) throws InterruptedException {
        long end = System.nanoTime() + nanos;
        while (waiter.state.get() == Waiter.State.WAITING) {
            long left = end - System.nanoTime();
            if (left <= 0 || Thread.interrupted()) {
                if (giveUp(waiter)) {
                    if (left > 0) {
                        throw new InterruptedException();
                    }
                    return false;
                }
                if (left > 0) {
                    thread.interrupt();
                }
                break;
            }
            LockSupport.parkNanos(this, left);
        }
        return waiter.granted();
    }

    /**
     * Waits without blocking.
     *
     * @param wake called once, on any thread, when the slot is granted or the slots are closed; perhaps at once
     */
    Waiter enqueue(Consumer<Waiter> wake) {
        Waiter waiter = new Waiter(wake);
        waiting.add(waiter);
        grant();
        if (closed) {
            dismiss(waiter);
        }
        return waiter;
    }

    /** False if it is too late: the slot was granted, and is to be released. */
    boolean giveUp(Waiter waiter) {
        boolean gone = waiter.settle(Waiter.State.GONE);
        if (gone) {
            waiting.remove(waiter);
        }
        return gone;
    }

    void release() {
        free.release();
        if (!waiting.isEmpty()) {
            grant();
        }
    }

    /** Whoever waits, or will, does so in vain. */
    void close() {
        closed = true;
        waiting.forEach(this::dismiss);
    }

    int most() {
        return most;
    }

    int inUse() {
        return most - free.availablePermits();
    }

    int waiting() {
        return waiting.size();
    }

    private void dismiss(Waiter waiter) {
        if (waiter.settle(Waiter.State.CLOSED)) {
            waiting.remove(waiter);
            waiter.wake.accept(waiter);
        }
    }

    /** A slot that is free while somebody waits finds him: both who waits and who releases look after it. */
    private void grant() {
        while (!waiting.isEmpty() && free.tryAcquire()) {
            Waiter next = waiting.poll();
            if (next == null || !next.settle(Waiter.State.GRANTED)) {
                free.release();
            } else {
                next.wake.accept(next);
            }
        }
    }
}
