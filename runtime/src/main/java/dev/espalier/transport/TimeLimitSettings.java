package dev.espalier.transport;

import dev.espalier.transport.support.TimeLimits;
import java.time.Duration;

/** The settings that bound waits. */
abstract class TimeLimitSettings<B extends TimeLimitSettings<B>> {

    private TimeLimits limits = TimeLimits.DEFAULT;

    TimeLimitSettings() {}

    /**
     * How long to wait for a connection to be established, per address of the host. Default: 1 s.
     *
     * @param timeout 1 ms to 24 hours
     * @return this
     */
    public B connectTimeout(Duration timeout) {
        limits = limits.withConnect(timeout);
        return self();
    }

    /**
     * How long to wait for a free connection when {@linkplain TransportConfigBuilder#maxConnectionsPerNode all} are in
     * use. Default: 10 s.
     *
     * @param timeout 1 ms to 24 hours
     * @return this
     */
    public B leaseTimeout(Duration timeout) {
        limits = limits.withLease(timeout);
        return self();
    }

    /**
     * How long a node may be silent, before the answer begins and between two parts of it. Default: 30 s.
     *
     * @param timeout 1 ms to 24 hours
     * @return this
     */
    public B responseTimeout(Duration timeout) {
        limits = limits.withResponse(timeout);
        return self();
    }

    /**
     * The time for one call with all its retries, pauses and the reading of the answer. Default: 60 s.
     *
     * @param deadline 1 ms to 24 hours
     * @return this
     */
    public B deadline(Duration deadline) {
        limits = limits.withDeadline(deadline);
        return self();
    }

    /**
     * How long {@link Transport#close()} waits for calls in flight before it cuts them off. Default: 2 s.
     *
     * @param timeout 1 ms to 24 hours
     * @return this
     */
    public B closeTimeout(Duration timeout) {
        limits = limits.withClose(timeout);
        return self();
    }

    TimeLimits limits() {
        return limits;
    }

    abstract B self();
}
