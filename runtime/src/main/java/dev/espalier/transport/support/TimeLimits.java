package dev.espalier.transport.support;

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
public record TimeLimits(Duration connect, Duration lease, Duration response, Duration deadline, Duration close) {

    public static final TimeLimits DEFAULT = new TimeLimits(
            Duration.ofSeconds(1),
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofSeconds(60),
            Duration.ofSeconds(2));

    public TimeLimits withConnect(Duration timeout) {
        return new TimeLimits(Limits.timeout("connectTimeout", timeout), lease, response, deadline, close);
    }

    public TimeLimits withLease(Duration timeout) {
        return new TimeLimits(connect, Limits.timeout("leaseTimeout", timeout), response, deadline, close);
    }

    public TimeLimits withResponse(Duration timeout) {
        return new TimeLimits(connect, lease, Limits.timeout("responseTimeout", timeout), deadline, close);
    }

    public TimeLimits withDeadline(Duration time) {
        return new TimeLimits(connect, lease, response, Limits.timeout("deadline", time), close);
    }

    public TimeLimits withClose(Duration timeout) {
        return new TimeLimits(connect, lease, response, deadline, Limits.timeout("closeTimeout", timeout));
    }
}
