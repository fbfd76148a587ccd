package dev.espalier.bulk;

import dev.espalier.transport.Transport;
import dev.espalier.transport.error.TransportException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Bounds how long operations wait for others to fill their request. Runs only while there is something. Thread-safe. */
final class FlushTimer {

    private final Transport transport;
    private final @Nullable Duration interval;
    private final Runnable flush;
    private final Runnable clientClosed;
    private final AtomicBoolean runs = new AtomicBoolean();
    private volatile @Nullable CompletableFuture<?> current;
    private volatile boolean ended;

    /** Never flushes if the interval is null. */
    FlushTimer(Transport transport, @Nullable Duration interval, Runnable flush, Runnable clientClosed) {
        this.transport = transport;
        this.interval = interval;
        this.flush = flush;
        this.clientClosed = clientClosed;
    }

    /** There is an operation that waits. */
    void start() {
        if (interval == null || runs.get() || !runs.compareAndSet(false, true)) {
            return;
        }
        CompletableFuture<@Nullable Void> pause = transport.pause(interval);
        current = pause;
        pause.whenComplete((over, failure) -> {
            // first, so that what is added from here on starts it again
            runs.set(false);
            (failure instanceof TransportException ? clientClosed : flush).run();
        });
        if (ended) {
            pause.cancel(true);
        }
    }

    void end() {
        ended = true;
        CompletableFuture<?> pause = current;
        if (pause != null) {
            pause.cancel(true);
        }
    }
}
