package dev.espalier.bulk;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What one request came to.
 *
 * @param operations how many it held
 * @param bytes how long it was, before compression
 * @param settled how many of them have their outcome now
 * @param retried how many are sent again
 * @param duration from sending to the answer
 * @param failure why there is no answer, or what the server refused the whole request with; null if there is one
 */
public record BulkRequestEvent(
        int operations,
        long bytes,
        int settled,
        int retried,
        Duration duration,
        @Nullable Throwable failure) {}
