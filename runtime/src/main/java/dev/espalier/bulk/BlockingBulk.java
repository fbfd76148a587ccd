package dev.espalier.bulk;

import dev.espalier.transport.Transport;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** Sends the batches of one bulk on the thread of the caller. */
final class BlockingBulk<T> {

    private final Transport transport;
    private final BulkEndpoint endpoint;
    private final BatchSource<T> source;

    BlockingBulk(Transport transport, BulkEndpoint endpoint, BatchSource<T> source) {
        this.transport = transport;
        this.endpoint = endpoint;
        this.source = source;
    }

    BulkResult<T> run() {
        BulkScope scope = BulkScope.begin(transport, "bulk.execute", endpoint);
        BulkResult<T> result = null;
        try {
            result = run(scope);
            return result;
        } finally {
            scope.ended(result);
        }
    }

    private BulkResult<T> run(BulkScope scope) {
        for (BulkBatch<T> batch = source.next(); batch != null; batch = source.next()) {
            while (!batch.done()) {
                BulkStep<T> step = step(batch, scope);
                source.accept(batch, step);
                if (!batch.done()) {
                    pause(batch, step.pause());
                }
            }
        }
        return source.result();
    }

    private BulkStep<T> step(BulkBatch<T> batch, BulkScope scope) {
        BulkEntry<T> suspect = source.suspect(batch);
        if (suspect != null) {
            long limit = limit();
            if (suspect.size() > limit) {
                return batch.refuse(ServerLimit.tooLong(suspect, limit));
            }
        }
        try {
            return batch.answered(scope.within(() -> transport.execute(endpoint.request(batch), BulkEndpoint::read)));
        } catch (RuntimeException e) {
            return batch.failed(e);
        }
    }

    private long limit() {
        if (source.serverLimit().isEmpty()) {
            source.serverLimit(ServerLimit.ask(transport));
        }
        return source.serverLimit().getAsLong();
    }

    private void pause(BulkBatch<T> batch, Duration length) {
        if (length.isZero()) {
            return;
        }
        CompletableFuture<@Nullable Void> pause = transport.pause(length);
        try {
            pause.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            pause.cancel(true);
            source.stop(batch, "Not sent again, because the thread was interrupted");
        } catch (ExecutionException e) {
            source.stop(batch, "Not sent again: " + e.getCause());
        }
    }
}
