package dev.espalier.bulk;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A batch that waits before it goes again. Each is equal to itself only. */
final class RetryPause<T> {

    private final BulkBatch<T> batch;
    private final BulkStep<T> step;
    private final long end;
    private volatile @Nullable CompletableFuture<?> timer;
    private volatile boolean ended;

    RetryPause(BulkBatch<T> batch, BulkStep<T> step) {
        this.batch = batch;
        this.step = step;
        this.end = System.nanoTime() + step.pause().toNanos();
    }

    BulkBatch<T> batch() {
        return batch;
    }

    boolean overload() {
        return step.overload();
    }

    /** Whether the server asked for it, and it lasts until after a time on the monotonic clock. */
    boolean lastsBeyond(long time) {
        return step.asked() && end - time > 0;
    }

    boolean asked() {
        return step.asked();
    }

    void runs(CompletableFuture<?> until) {
        timer = until;
        if (ended) {
            until.cancel(true);
        }
    }

    /** Ends it now. */
    void end() {
        ended = true;
        CompletableFuture<?> running = timer;
        if (running != null) {
            running.cancel(true);
        }
    }
}
