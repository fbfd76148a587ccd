package dev.espalier.transport.support;

import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Time, replaceable by tests. Everything is measured on the monotonic clock, which no administrator moves. */
public interface Clock {

    Clock SYSTEM = new Clock() {};

    default long nanoTime() {
        return System.nanoTime();
    }

    /** The time of day; only for dates that servers send. */
    default Instant instant() {
        return Instant.now();
    }

    /** Waits until the latch opens, at most for the given time; true if it opened. */
    default boolean await(CountDownLatch latch, long nanos) throws InterruptedException {
        return latch.await(nanos, TimeUnit.NANOSECONDS);
    }
}
