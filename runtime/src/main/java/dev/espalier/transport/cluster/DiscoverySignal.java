package dev.espalier.transport.cluster;

import dev.espalier.transport.node.Node;
import dev.espalier.transport.node.NodeListener;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Wakes the discovery when a node fails, and when it is to end. */
public final class DiscoverySignal implements NodeListener {

    /** What ended the wait. */
    enum Wake {
        TIME,
        FAILURE,
        CLOSED
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean failure;
    private boolean closed;

    @Override
    public void exiled(Node node, Duration exile, int failures, String cause) {
        // A node that stays away is no news.
        if (failures == 1) {
            lock.lock();
            try {
                failure = true;
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits for the next round.
     *
     * @param least how long to wait at least, even after a failure
     * @param most how long to wait when nothing fails
     */
    Wake await(Duration least, Duration most) throws InterruptedException {
        long begun = System.nanoTime();
        lock.lock();
        try {
            while (!closed) {
                long left = (failure ? least : most).toNanos() - (System.nanoTime() - begun);
                if (left <= 0) {
                    Wake wake = failure ? Wake.FAILURE : Wake.TIME;
                    failure = false;
                    return wake;
                }
                changed.awaitNanos(left);
            }
            return Wake.CLOSED;
        } finally {
            lock.unlock();
        }
    }
}
