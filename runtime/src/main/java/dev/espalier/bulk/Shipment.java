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

    private Shipment(BulkBatch<T> batch) {
        this.batch = batch;
        this.operations = batch.next().size();
        this.bytes = batch.nextSize();
    }

    /** Of a batch that goes again, or of operations whose lines are put together now. */
    static <T> Shipment<T> of(Backlog.Start<T> start, ByteChains chains, BulkSettings settings) {
        BulkBatch<T> again = start.again();
        if (again != null) {
            return new Shipment<>(again);
        }
        ByteChain bytes = chains.take();
        start.fresh().forEach(entry -> entry.moveLines(bytes));
        return new Shipment<>(new BulkBatch<>(bytes, settings, start.fresh()));
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
