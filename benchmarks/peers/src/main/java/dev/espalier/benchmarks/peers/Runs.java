package dev.espalier.benchmarks.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** Several compilations of the same sources. */
final class Runs {

    private final List<Compiler.Run> runs = new ArrayList<>();

    void add(Compiler.Run run) {
        runs.add(run);
    }

    /** The middle processor time in milliseconds. */
    long median() {
        return median(Compiler.Run::millis);
    }

    /** The middle of the most memory that each process held, in MiB. */
    long memory() {
        return median(Compiler.Run::mebibytes);
    }

    /** The size of the classes, the same each time. */
    long classBytes() {
        return median(Compiler.Run::classBytes);
    }

    /** The middle, the smallest and the largest processor time. */
    String spread() {
        long[] times = sorted(Compiler.Run::millis);
        return times.length == 1
                ? Long.toString(times[0])
                : "%d (%d..%d)".formatted(median(), times[0], times[times.length - 1]);
    }

    private long median(ToLongFunction<Compiler.Run> value) {
        long[] values = sorted(value);
        return values[values.length / 2];
    }

    private long[] sorted(ToLongFunction<Compiler.Run> value) {
        return runs.stream().mapToLong(value).sorted().toArray();
    }
}
