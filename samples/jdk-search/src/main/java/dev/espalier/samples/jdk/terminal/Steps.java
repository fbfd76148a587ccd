package dev.espalier.samples.jdk.terminal;

import java.io.PrintStream;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;

/** Tells of work: at a terminal what is going on, and everywhere what came of it and how long it took. */
public final class Steps {

    private static final String LABEL = "%-8s";

    private final PrintStream out;
    private final boolean redraw;

    /**
     * Steps on a stream.
     *
     * @param out where to print
     * @param redraw whether {@code out} is a terminal, which can draw over a line
     */
    public Steps(PrintStream out, boolean redraw) {
        this.out = out;
        this.redraw = redraw;
    }

    /**
     * Does something that takes a while. If it fails, nothing is left of it on the screen.
     *
     * @param label what is worked on, a short word
     * @param work the work
     * @param summary what came of it, in words
     * @param <T> what the work gives
     * @return what the work gives
     */
    public <T> T run(String label, Supplier<T> work, Function<? super T, String> summary) {
        if (redraw) {
            out.printf(LABEL + "...", label);
            out.flush();
        }
        long start = System.nanoTime();
        T result;
        try {
            result = work.get();
        } finally {
            if (redraw) {
                out.print(Terminal.CLEAR_LINE);
                out.flush();
            }
        }
        done(label, summary.apply(result), Duration.ofNanos(System.nanoTime() - start));
        return result;
    }

    /**
     * Tells of something that is done.
     *
     * @param label what was worked on, a short word
     * @param summary what came of it, in words
     * @param took how long it took
     */
    public void done(String label, String summary, Duration took) {
        out.printf(LABEL + "%s, %s%n", label, summary, Figures.time(took));
    }
}
