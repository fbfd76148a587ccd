package dev.espalier.transport;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The exchanges that hold a connection, and the one thread that cuts them off at their deadline. Socket time-outs cover
 * silence only: neither an answer that trickles, nor a node that stops reading a large body. The thread starts with
 * the first exchange and ends with {@link #close}.
 */
final class InFlight {

    private static final Logger LOG = LoggerFactory.getLogger(InFlight.class);

    /** Something to be cut off. */
    interface Member {

        Deadline deadline();

        /** Closes the connection under whoever uses it. */
        void abort(Reason reason);
    }

    enum Reason {
        DEADLINE,
        CLOSED
    }

    /** Longer than any deadline. */
    private static final long FAR = TimeUnit.HOURS.toNanos(25);

    private static final long LONGEST_SLEEP = TimeUnit.SECONDS.toNanos(60);

    private final Clock clock;
    private final Set<Member> members = ConcurrentHashMap.newKeySet();
    private final ReentrantLock starting = new ReentrantLock();
    private volatile @Nullable Thread watchdog;
    private volatile @Nullable Thread closer;
    private volatile boolean closed;
    private volatile boolean ended;
    private volatile long wakeAt;

    InFlight(Clock clock) {
        this.clock = clock;
    }

    /** False if it is too late to begin. */
    boolean add(Member member) {
        members.add(member);
        if (closed) {
            members.remove(member);
            return false;
        }
        Thread thread = watchdog;
        if (thread == null) {
            start();
        } else if (member.deadline().end() - wakeAt < 0) {
            LockSupport.unpark(thread);
        }
        return true;
    }

    void remove(Member member) {
        members.remove(member);
        Thread waiting = closer;
        if (waiting != null && members.isEmpty()) {
            LockSupport.unpark(waiting);
        }
    }

    /** Waits for the members to finish by themselves, then cuts off the rest. */
    void close(Duration grace) {
        closed = true;
        closer = Thread.currentThread();
        long end = clock.nanoTime() + grace.toNanos();
        for (long left = grace.toNanos(); left > 0 && !members.isEmpty(); left = end - clock.nanoTime()) {
            if (Thread.currentThread().isInterrupted()) {
                break;
            }
            LockSupport.parkNanos(this, left);
        }
        closer = null;
        members.forEach(member -> cutOff(member, Reason.CLOSED));
        ended = true;
        LockSupport.unpark(watchdog);
    }

    private void start() {
        starting.lock();
        try {
            if (watchdog == null && !closed) {
                wakeAt = clock.nanoTime() + FAR;
                Thread thread = new Thread(null, this::watch, "espalier-transport-deadlines", 0, false);
                thread.setDaemon(true);
                thread.setContextClassLoader(null);
                thread.start();
                watchdog = thread;
            }
        } finally {
            starting.unlock();
        }
    }

    /** Whatever goes wrong with one, the others are still watched. */
    private static void cutOff(Member member, Reason reason) {
        try {
            member.abort(reason);
        } catch (RuntimeException e) {
            LOG.warn("An exchange could not be cut off", e);
        }
    }

    private void watch() {
        while (!ended) {
            // Whoever joins during the scan must wake this thread: the scan may have missed it.
            wakeAt = clock.nanoTime() + FAR;
            long now = clock.nanoTime();
            long next = now + LONGEST_SLEEP;
            for (Member member : members) {
                long end = member.deadline().end();
                if (end - now <= 0) {
                    members.remove(member);
                    cutOff(member, Reason.DEADLINE);
                } else if (end - next < 0) {
                    next = end;
                }
            }
            wakeAt = next;
            LockSupport.parkNanos(this, next - clock.nanoTime());
        }
    }
}
