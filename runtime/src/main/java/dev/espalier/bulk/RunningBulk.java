package dev.espalier.bulk;

import dev.espalier.transport.Transport;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A bulk under way that nobody blocks for. Thread-safe.
 *
 * @param <T> the type of the documents
 */
public final class RunningBulk<T> {

    private static final String CANCELLED = "Not sent, because the bulk was cancelled";

    private final Transport transport;
    private final BulkEndpoint endpoint;
    private final BatchSource<T> source;
    private final BulkScope scope;
    private final CompletableFuture<BulkResult<T>> done = new CompletableFuture<>();

    /** Who waits for the result gets it when those who watch have been told. */
    private final CompletableFuture<BulkResult<T>> told;

    /** What it waits for: an answer, or the end of a pause. */
    private volatile @Nullable CompletableFuture<?> current;

    private volatile boolean cancelled;

    private RunningBulk(Transport transport, BulkEndpoint endpoint, BatchSource<T> source) {
        this.transport = transport;
        this.endpoint = endpoint;
        this.source = source;
        this.scope = BulkScope.begin(transport, "bulk.execute", endpoint);
        this.told = done.whenComplete((result, failure) -> scope.ended(result));
    }

    static <T> RunningBulk<T> start(Transport transport, BulkEndpoint endpoint, BatchSource<T> source) {
        RunningBulk<T> bulk = new RunningBulk<>(transport, endpoint, source);
        bulk.attempt(bulk::nextBatch);
        return bulk;
    }

    /**
     * The outcomes.
     *
     * @return a new future, completed when the outcome of every operation is known; not failed by requests that fail.
     *     Cancelling it {@linkplain #cancel() cancels} the bulk, whose outcomes another call of this method then tells
     */
    public CompletableFuture<BulkResult<T>> result() {
        CompletableFuture<BulkResult<T>> copy = told.copy();
        copy.whenComplete((result, failure) -> {
            if (copy.isCancelled()) {
                cancel();
            }
        });
        return copy;
    }

    /**
     * Ends the bulk: breaks off the request that is under way, whose operations end with {@link BulkOutcome.Unknown}, and
     * sends nothing more. Without effect once all is done.
     */
    public void cancel() {
        cancelled = true;
        CompletableFuture<?> waiting = current;
        if (waiting != null) {
            waiting.cancel(true);
        }
    }

    private void nextBatch() {
        BulkBatch<T> batch = source.next();
        if (batch == null) {
            done.complete(source.result());
        } else {
            goOn(batch);
        }
    }

    /** Sends the next request of a batch, or goes on to the next batch. */
    private void goOn(BulkBatch<T> batch) {
        if (batch.done()) {
            nextBatch();
        } else if (cancelled) {
            source.stop(batch, CANCELLED);
            nextBatch();
        } else {
            BulkEntry<T> suspect = source.suspect(batch);
            if (suspect == null) {
                send(batch);
            } else if (source.serverLimit().isPresent()) {
                sendIfItFits(batch, suspect, source.serverLimit().getAsLong());
            } else {
                await(ServerLimit.askAsync(transport), (limit, failure) -> {
                    if (failure == null) {
                        source.serverLimit(limit);
                    }
                    goOn(batch);
                });
            }
        }
    }

    private void sendIfItFits(BulkBatch<T> batch, BulkEntry<T> suspect, long limit) {
        if (suspect.size() > limit) {
            proceed(batch, batch.refuse(ServerLimit.tooLong(suspect, limit)));
        } else {
            send(batch);
        }
    }

    private void send(BulkBatch<T> batch) {
        CompletableFuture<BulkResponse> answer =
                scope.within(() -> transport.executeAsync(endpoint.request(batch), BulkEndpoint::read));
        await(
                answer,
                (response, failure) ->
                        proceed(batch, failure == null ? batch.answered(response) : batch.failed(failure)));
    }

    private void proceed(BulkBatch<T> batch, BulkStep<T> step) {
        source.accept(batch, step);
        Duration pause = step.pause();
        if (batch.done() || pause.isZero()) {
            goOn(batch);
        } else {
            await(transport.pause(pause), (over, failure) -> {
                if (failure != null && !cancelled) {
                    source.stop(batch, "Not sent again: " + failure);
                }
                goOn(batch);
            });
        }
    }

    private <R extends @Nullable Object> void await(CompletableFuture<R> future, BiConsumer<R, Throwable> then) {
        current = future;
        future.whenComplete((result, failure) -> attempt(() -> then.accept(result, failure)));
        if (cancelled) {
            future.cancel(true);
        }
    }

    private void attempt(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | Error e) {
            done.completeExceptionally(e);
        }
    }
}
