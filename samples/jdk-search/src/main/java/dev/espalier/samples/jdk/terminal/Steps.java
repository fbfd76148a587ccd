package dev.espalier.samples.jdk.terminal;

import java.io.PrintStream;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;

/** Tells of work while it is done: what is going on, then what came of it and how long it took. */
public final class Steps {

    private static final String LABEL = "%-8s";

    private final PrintStream out;

    /**
     * Steps on a stream.
     *
     * @param out where to print
     */
    public Steps(PrintStream out) {
        this.out = out;
    }

    /**
     * Does something that takes a while. Its label can be read meanwhile.
     *
     * @param label what is worked on, a short word
     * @param work the work
     * @param summary what came of it, in words
     * @return what the work gives
     */
    public <T> T run(String label, Supplier<T> work, Function<? super T, String> summary) {
        out.printf(LABEL, label);
        out.flush();
        long start = System.nanoTime();
        boolean done = false;
        try {
            T result = work.get();
            finish(summary.apply(result), Duration.ofNanos(System.nanoTime() - start));
            done = true;
            return result;
        } finally {
            if (!done) {
                out.println();
            }
        }
    }

    /**
     * Tells of something that is done.
     *
     * @param label what was worked on, a short word
     * @param summary what came of it, in words
     * @param took how long it took
     */
    public void done(String label, String summary, Duration took) {
        out.printf(LABEL, label);
        finish(summary, took);
    }

    private void finish(String summary, Duration took) {
        out.println(summary + ", " + Figures.time(took));
    }
}
