package dev.espalier.bulk;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one request came to.
 *
 * @param settled the operations whose outcome is known now
 * @param retried how many are to be sent again
 * @param pause before the next request of the batch
 * @param asked whether the server asked for the pause
 * @param overload whether the server had too much to do
 * @param refusedBytes the size of the request if it was too large; otherwise 0
 * @param failed why the request as a whole came to nothing; null if it did not
 */
record BulkStep<T>(
        List<Settled<T>> settled,
        int retried,
        Duration pause,
        boolean asked,
        boolean overload,
        int refusedBytes,
        @Nullable BulkOutcome failed) {

    /** An operation with its outcome. */
    record Settled<T>(BulkEntry<T> entry, BulkOutcome outcome) {}
}
