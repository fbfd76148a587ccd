package dev.espalier.bulk;

import dev.espalier.bulk.BulkRejectedException.Reason;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Bounds what is in an ingester, by operations and by bytes. First come, first served, so that a large operation gets its
 * turn among small ones. An operation that is larger than the whole room is let in when it is empty.
 */
final class Room {

    /** For ever, as far as threads are concerned. */
    static final long FOREVER = TimeUnit.DAYS.toNanos(10_000);

    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Waiter> line = new ArrayDeque<>();
    private final int maxOperations;
    private final long maxBytes;
    private int operations;
    private long bytes;
    private long waits;
    private boolean closed;

    private static final class Waiter {

        private final int size;
        private final Condition turn;
        private boolean admitted;

        Waiter(int size, Condition turn) {
            this.size = size;
            this.turn = turn;
        }
    }

    Room(int maxOperations, long maxBytes) {
        this.maxOperations = maxOperations;
        this.maxBytes = maxBytes;
    }

    /**
     * Lets an operation in.
     *
     * @param patience how many nanoseconds it may wait, 0 for not at all
     * @param full called once before it waits
     * @return null if it is in
     */
    @Nullable
    Reason enter(int size, long patience, Runnable full) {
        lock.lock();
        try {
            if (closed) {
                return Reason.CLOSED;
            }
            if (line.isEmpty() && fits(size)) {
                take(size);
                return null;
            }
            if (patience <= 0) {
                return Reason.FULL;
            }
        } finally {
            lock.unlock();
        }
        full.run();
        return await(size, patience);
    }

    /** Lets an operation in, whether there is room or not. */
    @Nullable
    Reason force(int size) {
        lock.lock();
        try {
            if (closed) {
                return Reason.CLOSED;
            }
            take(size);
            return null;
        } finally {
            lock.unlock();
        }
    }

    private @Nullable Reason await(int size, long patience) {
        lock.lock();
        try {
            Waiter waiter = new Waiter(size, lock.newCondition());
            line.add(waiter);
            waits++;
            admit();
            try {
                long left = patience;
                while (!waiter.admitted && !closed && left > 0) {
                    left = waiter.turn.awaitNanos(left);
                }
                return outcome(waiter, Reason.FULL);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return outcome(waiter, Reason.INTERRUPTED);
            }
        } finally {
            lock.unlock();
        }
    }

    private @Nullable Reason outcome(Waiter waiter, Reason otherwise) {
        if (waiter.admitted) {
            return null;
        }
        line.remove(waiter);
        // it may have been the one that the others were waiting behind
        admit();
        return closed ? Reason.CLOSED : otherwise;
    }

    /** Operations have their outcome. */
    void leave(int count, long size) {
        lock.lock();
        try {
            operations -= count;
            bytes -= size;
            admit();
        } finally {
            lock.unlock();
        }
    }

    /** Nothing more is let in; whoever waits is told. */
    void close() {
        lock.lock();
        try {
            closed = true;
            line.forEach(waiter -> waiter.turn.signal());
        } finally {
            lock.unlock();
        }
    }

    private void admit() {
        while (!closed && !line.isEmpty() && fits(line.getFirst().size)) {
            Waiter first = line.removeFirst();
            take(first.size);
            first.admitted = true;
            first.turn.signal();
        }
    }

    private boolean fits(int size) {
        return operations == 0 || operations < maxOperations && bytes + size <= maxBytes;
    }

    private void take(int size) {
        operations++;
        bytes += size;
    }

    long bytes() {
        lock.lock();
        try {
            return bytes;
        } finally {
            lock.unlock();
        }
    }

    /** How often somebody had to wait. */
    long waits() {
        lock.lock();
        try {
            return waits;
        } finally {
            lock.unlock();
        }
    }
}
