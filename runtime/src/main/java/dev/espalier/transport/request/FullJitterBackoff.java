package dev.espalier.transport.request;

import java.time.Duration;
import java.util.Objects;
import java.util.function.DoubleSupplier;

/**
 * Exponential backoff with full jitter.
 *
 * @param random draws from 0 inclusive to 1 exclusive
 */
record FullJitterBackoff(Duration base, Duration cap, DoubleSupplier random) implements BackoffPolicy {

    FullJitterBackoff {
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(cap, "cap");
        if (base.isNegative() || base.isZero() || cap.compareTo(base) < 0) {
            throw new IllegalArgumentException(
                    "The first pause must be positive and not above the longest: " + base + " and " + cap);
        }
    }

    @Override
    public Duration pause(int retry) {
        return Duration.ofNanos((long) (random.getAsDouble() * ceiling(retry)));
    }

    private long ceiling(int retry) {
        long first = base.toNanos();
        long longest = cap.toNanos();
        int doublings = Math.min(retry - 1, Long.SIZE - 2);
        return first > longest >> doublings ? longest : first << doublings;
    }

    @Override
    public String toString() {
        return "full jitter from " + base + " up to " + cap;
    }
}
