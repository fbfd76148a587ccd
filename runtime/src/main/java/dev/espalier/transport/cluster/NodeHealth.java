package dev.espalier.transport.cluster;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * What is held against a node. A node without an entry is well.
 *
 * @param failures in a row; 0 while the node is only suspected
 * @param strikes silences in a row
 * @param since when the first of the strikes was
 * @param deadUntil when a dead node is due for a probe
 * @param probing whether one request is finding out whether the node is back
 */
public record NodeHealth(int failures, int strikes, long since, long deadUntil, boolean probing) {

    /** So many silences within {@link #WINDOW}, with no answer in between, make a node dead. */
    public static final int MOST_STRIKES = 3;

    static final Duration WINDOW = Duration.ofSeconds(60);
    static final Duration FIRST_EXILE = Duration.ofSeconds(1);
    static final Duration LONGEST_EXILE = Duration.ofSeconds(30);

    /** How far an exile may be off its nominal length, as a part of it. */
    static final double JITTER = 0.2;

    public static final NodeHealth WELL = new NodeHealth(0, 0, 0, 0, false);

    public boolean dead() {
        return failures > 0;
    }

    public boolean due(long now) {
        return dead() && deadUntil - now <= 0;
    }

    /** One more failure: a longer exile. */
    public NodeHealth failed(long now, DoubleSupplier random) {
        int count = failures == Integer.MAX_VALUE ? failures : failures + 1;
        return new NodeHealth(count, 0, 0, now + exile(count, random.getAsDouble()), false);
    }

    /** One more silence. */
    public NodeHealth silent(long now, DoubleSupplier random) {
        boolean fresh = strikes == 0 || now - since > WINDOW.toNanos();
        int count = fresh ? 1 : strikes + 1;
        return count >= MOST_STRIKES ? failed(now, random) : new NodeHealth(0, count, fresh ? now : since, 0, false);
    }

    NodeHealth probing(boolean probe) {
        return new NodeHealth(failures, strikes, since, deadUntil, probe);
    }

    private static long exile(int failures, double draw) {
        int doublings = Math.min(failures - 1, 30);
        long nominal = Math.min(FIRST_EXILE.toNanos() << doublings, LONGEST_EXILE.toNanos());
        return (long) (nominal * (1 - JITTER + 2 * JITTER * draw));
    }
}
