package dev.espalier.benchmarks.roundtrip;

import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * What one round of a client came to.
 *
 * @param opsPerSecond operations a second, of all threads
 * @param medianMicros the median latency in microseconds
 * @param worstMicros what 99 of 100 operations stay below, in microseconds
 * @param cpuMicros processor time of the client's process for each operation, in microseconds
 * @param bytes allocated for each operation, by all threads
 */
record Figures(double opsPerSecond, double medianMicros, double worstMicros, double cpuMicros, double bytes) {

    /** One line, which {@link #parse} reads. */
    String line() {
        return DoubleStream.of(opsPerSecond, medianMicros, worstMicros, cpuMicros, bytes)
                .mapToObj(Double::toString)
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }

    static Figures parse(String line) {
        double[] values =
                Stream.of(line.split(" ")).mapToDouble(Double::parseDouble).toArray();
        return new Figures(values[0], values[1], values[2], values[3], values[4]);
    }
}
