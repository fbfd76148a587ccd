package dev.espalier.testing;

import java.time.Duration;

/**
 * The moment at which waiting ends.
 *
 * @param nanoTime on the clock of {@link System#nanoTime()}
 * @param timeout the time that was given at first
 */
record Deadline(long nanoTime, Duration timeout) {

    static Deadline after(Duration timeout) {
        return new Deadline(System.nanoTime() + timeout.toNanos(), timeout);
    }

    /** The time left in nanoseconds, 0 or less when it is over. */
    long remainingNanos() {
        return nanoTime - System.nanoTime();
    }

    /** The time that was given at first, in words. */
    String givenTime() {
        return timeout.toMillis() / 1_000.0 + " s";
    }

    boolean isOver() {
        return remainingNanos() <= 0;
    }
}
