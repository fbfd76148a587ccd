package dev.espalier.transport.cluster;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/** How long to wait between two rounds of discovery. */
final class DiscoverySchedule {

    /** What came out of a round. */
    enum Outcome {
        /** The nodes in use are those of the cluster. */
        CALM,
        /** There are other nodes now, and perhaps more to come. */
        CHANGED,
        /** There was no answer, or some of it could not be used. */
        TROUBLED
    }

    private static final int STEPS = 30;
    private static final double JITTER = 0.2;

    private final long shortest;
    private final long longest;
    private final DoubleSupplier random;
    private Outcome last = Outcome.CALM;
    private long wait;

    DiscoverySchedule(Duration interval, DoubleSupplier random) {
        this.longest = interval.toNanos();
        this.shortest = Math.max(longest / STEPS, 1_000_000);
        this.wait = longest;
        this.random = random;
    }

    /** The pause after a round with this outcome, unless a node fails. */
    Duration after(Outcome outcome) {
        boolean news = outcome == Outcome.CHANGED || (outcome == Outcome.TROUBLED && last == Outcome.CALM);
        wait = news ? shortest : Math.min(wait * 2, longest);
        last = outcome;
        return Duration.ofNanos((long) (wait * (1 - JITTER + 2 * JITTER * random.getAsDouble())));
    }

    /** The pause between two rounds when a node fails in between. */
    Duration afterFailure() {
        return Duration.ofNanos(shortest);
    }

    /** What follows a failure may take some rounds to come to rest. */
    void failed() {
        wait = shortest;
    }
}
