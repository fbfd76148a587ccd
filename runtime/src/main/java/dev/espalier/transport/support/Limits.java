package dev.espalier.transport.support;

import java.time.Duration;
import java.util.Objects;

/** Checks of numbers that people configure. */
public final class Limits {

    private static final Duration LONGEST = Duration.ofHours(24);

    private Limits() {}

    public static Duration timeout(String name, Duration value) {
        Objects.requireNonNull(value, name);
        if (value.compareTo(Duration.ofMillis(1)) < 0 || value.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(name + " must be from 1 ms to 24 hours, not " + value);
        }
        return value;
    }

    public static int range(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " must be from " + least + " to " + most + ", not " + value);
        }
        return value;
    }

    public static long atLeast(String name, long value, long least) {
        if (value < least) {
            throw new IllegalArgumentException(name + " must be at least " + least + ", not " + value);
        }
        return value;
    }
}
