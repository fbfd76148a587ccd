package dev.espalier.samples.jdk.search;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * A value, and how long it took to get it.
 *
 * @param value the value
 * @param took the time
 */
record Timed<T>(T value, Duration took) {

    static <T> Timed<T> of(Supplier<T> work) {
        long start = System.nanoTime();
        T value = work.get();
        return new Timed<>(value, Duration.ofNanos(System.nanoTime() - start));
    }
}
