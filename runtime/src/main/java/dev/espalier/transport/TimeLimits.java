package dev.espalier.transport;

import java.time.Duration;

/**
 * How long to wait for what.
 *
 * @param connect for a connection to be established
 * @param lease for a connection to become free
 * @param response for the node to say something
 * @param deadline for the whole call
 * @param close for calls in flight when the transport is closed
 */
record TimeLimits(Duration connect, Duration lease, Duration response, Duration deadline, Duration close) {

    static final TimeLimits DEFAULT = new TimeLimits(
            Duration.ofSeconds(1),
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofSeconds(60),
            Duration.ofSeconds(2));

    TimeLimits withConnect(Duration timeout) {
        return new TimeLimits(Limits.timeout("connectTimeout", timeout), lease, response, deadline, close);
    }

    TimeLimits withLease(Duration timeout) {
        return new TimeLimits(connect, Limits.timeout("leaseTimeout", timeout), response, deadline, close);
    }

    TimeLimits withResponse(Duration timeout) {
        return new TimeLimits(connect, lease, Limits.timeout("responseTimeout", timeout), deadline, close);
    }

    TimeLimits withDeadline(Duration time) {
        return new TimeLimits(connect, lease, response, Limits.timeout("deadline", time), close);
    }

    TimeLimits withClose(Duration timeout) {
        return new TimeLimits(connect, lease, response, deadline, Limits.timeout("closeTimeout", timeout));
    }
}
