package dev.espalier.benchmarks.start;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a process had taken when it had its first document.
 *
 * @param millis since it was started
 * @param cpuMillis processor time of all its threads
 * @param peakMebibytes the most memory that it had, of all kinds
 */
record Started(double millis, double cpuMillis, double peakMebibytes) {

    private static final String PEAK = "VmHWM:";

    /** Looks at a process that waits, from outside, so that looking loads no class in it. Linux only. */
    static Started of(long pid, double millis) throws IOException {
        return new Started(millis, cpuNanos(pid) / 1e6, peakKibibytes(pid) / 1024.0);
    }

    private static long cpuNanos(long pid) throws IOException {
        long sum = 0;
        try (DirectoryStream<Path> threads = Files.newDirectoryStream(Path.of("/proc", Long.toString(pid), "task"))) {
            for (Path thread : threads) {
                String line = Files.readString(thread.resolve("schedstat"));
                sum += Long.parseLong(line.substring(0, line.indexOf(' ')));
            }
        }
        return sum;
    }

    private static long peakKibibytes(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                .filter(line -> line.startsWith(PEAK))
                .map(line -> line.substring(PEAK.length()).replace("kB", "").strip())
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElseThrow();
    }
}
