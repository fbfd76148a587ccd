package dev.espalier.transport.request;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long to wait before a request is sent again. Called on the caller's thread; must be thread-safe and quick.
 */
@FunctionalInterface
public interface BackoffPolicy {

    /**
     * The pause before a retry.
     *
     * @param retry 1 before the first retry, 2 before the second, and so on
     * @return zero or more; a {@code Retry-After} of the server and the deadline of the call are applied on top
     */
    Duration pause(int retry);

    /**
     * Exponential backoff with full jitter: anything between nothing and {@code min(cap, base * 2^(retry - 1))}, so
     * that the clients of one outage do not come back in step.
     *
     * @param base the upper bound of the first pause, positive
     * @param cap the upper bound of every pause, at least {@code base}
     * @return the policy
     */
    static BackoffPolicy fullJitter(Duration base, Duration cap) {
        return new FullJitterBackoff(
                base, cap, () -> ThreadLocalRandom.current().nextDouble());
    }

    /**
     * No pause at all. Turns an overload into a worse one; meant for tests.
     *
     * @return the policy
     */
    static BackoffPolicy none() {
        return retry -> Duration.ZERO;
    }
}
