package dev.espalier.bulk;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** One request under way. Each is equal to itself only. */
final class Shipment<T> {

    private final BulkBatch<T> batch;
    private final int operations;
    private final int bytes;
    private final long begun = System.nanoTime();
    private volatile @Nullable CompletableFuture<?> answer;
    private volatile boolean broken;

    Shipment(BulkBatch<T> batch) {
        this.batch = batch;
        this.operations = batch.next().size();
        this.bytes = batch.nextSize();
    }

    BulkBatch<T> batch() {
        return batch;
    }

    int operations() {
        return operations;
    }

    int bytes() {
        return bytes;
    }

    void runs(CompletableFuture<?> future) {
        answer = future;
        if (broken) {
            future.cancel(true);
        }
    }

    void breakOff() {
        broken = true;
        CompletableFuture<?> running = answer;
        if (running != null) {
            running.cancel(true);
        }
    }

    BulkRequestEvent event(BulkStep<T> step, @Nullable Throwable failure) {
        return new BulkRequestEvent(
                operations,
                bytes,
                step.settled().size(),
                step.retried(),
                Duration.ofNanos(System.nanoTime() - begun),
                failure);
    }
}
