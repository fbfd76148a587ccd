package dev.espalier.transport.support;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The exchanges that hold a connection or wait for one, and the one thread that cuts them off at their deadline. Socket
 * time-outs cover silence only: neither an answer that trickles, nor a node that stops reading a large body. The thread
 * starts with the first exchange and ends with {@link #close}; it also ends the pauses of calls that nobody blocks for.
 */
public final class InFlight {

    private static final Logger LOG = LoggerFactory.getLogger(InFlight.class);

    /** Something whose time comes. */
    public interface Member {

        /** When to be called, on the monotonic clock. May move to later; what makes it earlier calls {@link #sooner}. */
        long due();

        /** Its time has come. It is no member any more; if this fails, it is one again, and called once more soon. */
        void expire();

        /** The transport is closed. */
        void shutDown();

        /** Whether a transport that is closed gives it time to finish. */
        default boolean patient() {
            return true;
        }
    }

    /** Longer than any deadline. */
    private static final long FAR = TimeUnit.HOURS.toNanos(25);

    private static final long LONGEST_SLEEP = TimeUnit.SECONDS.toNanos(60);

    /** After something went wrong that may be over then, as a lack of memory is. */
    private static final long RECOVERY = TimeUnit.MILLISECONDS.toNanos(100);

    private final Clock clock;
    private final Set<Member> members = ConcurrentHashMap.newKeySet();
    private final ReentrantLock starting = new ReentrantLock();
    private volatile @Nullable Thread watchdog;
    private volatile @Nullable Thread closer;
    private volatile boolean closed;
    private volatile boolean ended;
    private volatile long wakeAt;

    public InFlight(Clock clock) {
        this.clock = clock;
    }

    /** False if it is too late to begin. */
    public boolean add(Member member) {
        members.add(member);
        if (closed) {
            // Whoever closes may have told it already; then it is not to be told again.
            return !members.remove(member);
        }
        if (watchdog == null) {
            start();
        } else {
            sooner(member);
        }
        return true;
    }

    /** The time of a member has moved. */
    public void sooner(Member member) {
        if (member.due() - wakeAt < 0) {
            LockSupport.unpark(watchdog);
        }
    }

    /** False if it was no member any more. */
    public boolean remove(Member member) {
        boolean removed = members.remove(member);
        Thread waiting = closer;
        if (waiting != null && members.isEmpty()) {
            LockSupport.unpark(waiting);
        }
        return removed;
    }

    /** Tells all of them something. */
    public void forEach(Consumer<Member> news) {
        members.forEach(news);
    }

    public boolean isClosed() {
        return closed;
    }

    /** Waits for the members to finish by themselves, then cuts off the rest. */
    public void close(Duration grace) {
        closed = true;
        closer = Thread.currentThread();
        for (Member member : members) {
            if (!member.patient() && members.remove(member)) {
                shutDown(member);
            }
        }
        long end = clock.nanoTime() + grace.toNanos();
        for (long left = grace.toNanos(); left > 0 && !members.isEmpty(); left = end - clock.nanoTime()) {
            if (Thread.currentThread().isInterrupted()) {
                break;
            }
            LockSupport.parkNanos(this, left);
        }
        closer = null;
        members.forEach(InFlight::shutDown);
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

    private static void shutDown(Member member) {
        if (!call(member::shutDown)) {
            call(member::shutDown);
        }
    }

    /** Whatever goes wrong with one, the others are still watched. False if it went wrong. */
    private static boolean call(Runnable end) {
        try {
            end.run();
            return true;
        } catch (RuntimeException | Error e) {
            report(e);
            return false;
        }
    }

    private static void report(Throwable e) {
        try {
            LOG.warn("An exchange could not be ended", e);
        } catch (RuntimeException | Error unloggable) {
            // There is not even the memory to say so. It is tried again.
        }
    }

    private void watch() {
        while (!ended) {
            long next;
            try {
                next = scan();
            } catch (RuntimeException | Error e) {
                report(e);
                next = clock.nanoTime() + RECOVERY;
            }
            wakeAt = next;
            LockSupport.parkNanos(this, next - clock.nanoTime());
        }
        members.forEach(InFlight::shutDown);
    }

    /** When the next one is due. */
    private long scan() {
        // Whoever joins during the scan must wake this thread: the scan may have missed it.
        wakeAt = clock.nanoTime() + FAR;
        long now = clock.nanoTime();
        long next = now + LONGEST_SLEEP;
        for (Member member : members) {
            long end = member.due();
            if (end - now > 0) {
                next = end - next < 0 ? end : next;
            } else if (members.remove(member) && !call(member::expire)) {
                members.add(member);
                next = Math.min(next - now, RECOVERY) + now;
            }
        }
        return next;
    }
}
