package dev.espalier.transport.support;

import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs what belongs to users and what may block: readers of answers, retry policies, whatever depends on a future;
 * never on a thread that does I/O. Threads of its own start when they are needed, and end when they are not.
 */
public final class Dispatcher {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

    private static final long LONGEST_IDLE_SECONDS = 10;

    private final @Nullable Executor configured;
    private final @Nullable ClassLoader loader = Thread.currentThread().getContextClassLoader();
    private final AtomicInteger number = new AtomicInteger();
    private final AtomicBoolean reported = new AtomicBoolean();
    private final ThreadPoolExecutor own = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, LONGEST_IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), this::thread);

    public Dispatcher(@Nullable Executor configured) {
        this.configured = configured;
    }

    /**
     * Runs what belongs to users, by the executor that they chose. If that one refuses, the outcome must not be lost.
     */
    public void run(Runnable task) {
        if (configured == null) {
            runOwn(task);
            return;
        }
        try {
            configured.execute(task);
        } catch (RuntimeException | Error e) {
            // An executor that cannot have one more thread fails with an error.
            if (reported.compareAndSet(false, true)) {
                LOG.warn("The executor of asynchronous calls refuses tasks; they run on threads of the transport", e);
            }
            runOwn(task);
        }
    }

    /** Runs on a thread of this transport. */
    public void runOwn(Runnable task) {
        try {
            own.execute(task);
        } catch (RuntimeException | OutOfMemoryError e) {
            // Closed, or no further thread to be had: late, but not lost.
            task.run();
        }
    }

    /** What runs may finish. */
    public void close() {
        own.shutdown();
    }

    private Thread thread(Runnable task) {
        Thread thread = new Thread(null, task, "espalier-async-" + number.incrementAndGet(), 0, false);
        thread.setDaemon(true);
        thread.setContextClassLoader(loader);
        return thread;
    }
}
