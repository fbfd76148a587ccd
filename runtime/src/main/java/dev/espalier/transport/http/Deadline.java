package dev.espalier.transport.http;

import dev.espalier.transport.error.TransportException;
import dev.espalier.transport.support.Clock;
import java.time.Duration;

/**
 * The end of a call.
 *
 * @param end on the monotonic clock
 * @param length the time that the call was given
 */
public record Deadline(Clock clock, long end, Duration length) {

    public static Deadline after(Duration length, Clock clock) {
        return new Deadline(clock, clock.nanoTime() + length.toNanos(), length);
    }

    public long remainingNanos() {
        return end - clock.nanoTime();
    }

    boolean expired() {
        return remainingNanos() <= 0;
    }

    /** It passed before anything was sent. */
    ExchangeException passed() {
        return ExchangeException.unsent(TransportException.Kind.DEADLINE, inWords(), null);
    }

    public String inWords() {
        return "the deadline of " + length + " passed";
    }

    /** The shorter one of a time limit and what is left; the latter in whole milliseconds, rounded up, at least one. */
    Duration limit(Duration timeout) {
        long millis = Math.max(remainingNanos() / 1_000_000 + 1, 1);
        return millis < timeout.toMillis() ? Duration.ofMillis(millis) : timeout;
    }
}
