package dev.espalier.transport.request;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a request is sent again after a failed attempt, and when. Must be thread-safe, quick and must not
 * block: it may be asked on any thread.
 *
 * <p>It is not asked when there is nothing to decide: after {@link
 * dev.espalier.transport.TransportConfigBuilder#maxRetries}, and when the call was cancelled, interrupted, cut off at
 * its deadline or by closing the transport. A pause that would end after the deadline ends the call at once. Retries
 * that add load are paid from one budget for all calls of a transport, see {@link
 * dev.espalier.transport.TransportConfigBuilder#maxRetries}.
 *
 * <p>Bulks have rules of their own in its place, {@link dev.espalier.bulk.BulkSettings}: each operation has an outcome.
 */
@FunctionalInterface
public interface RetryPolicy {

    /**
     * The pause before the next attempt.
     *
     * @param retry what failed, and what is known of it
     * @return zero or more; null to give up, so that the failure reaches the caller
     */
    @Nullable
    Duration pauseBefore(Retry retry);

    /**
     * The default. A request is sent again
     *
     * <ul>
     *   <li>when it cannot have reached a node: at once to another node, after a pause if there is no other;
     *   <li>after status 429, with a pause that is at least what {@code Retry-After} asks for;
     *   <li>if it is {@linkplain Request#idempotent() idempotent}, also after a broken connection, and with a pause
     *       after the statuses 408, 502, 503 and 504;
     *   <li>if it is idempotent and {@link dev.espalier.transport.TransportConfigBuilder#retryOnTimeout} is set, also
     *   after silence.
     * </ul>
     *
     * Pauses are those of {@link dev.espalier.transport.TransportConfigBuilder#backoff}.
     *
     * @return the policy, without state
     */
    static RetryPolicy standard() {
        return StandardRetryPolicy.INSTANCE;
    }
}
