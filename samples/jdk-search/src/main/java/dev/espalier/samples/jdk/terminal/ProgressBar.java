package dev.espalier.samples.jdk.terminal;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;

/**
 * Shows how far a long piece of work is: items, rate and time left. At a terminal one line is drawn over and over;
 * elsewhere a line is printed now and then. For one thread.
 */
public final class ProgressBar {

    private static final int WIDTH = 30;
    private static final Duration BETWEEN_DRAWINGS = Duration.ofMillis(100);
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(2);

    private final PrintStream out;
    private final boolean redraw;
    private final InstantSource clock;
    private final long total;
    private final Instant started;
    private Instant shown;
    private long done;

    /**
     * Starts the clock. Nothing is shown yet.
     *
     * @param out where to print
     * @param redraw whether {@code out} is a terminal, which can draw over a line
     * @param clock tells the time
     * @param total how many items there are to do, at least 1
     */
    public ProgressBar(PrintStream out, boolean redraw, InstantSource clock, long total) {
        this.out = out;
        this.redraw = redraw;
        this.clock = clock;
        this.total = total;
        this.started = clock.instant();
        this.shown = started;
    }

    /**
     * Counts items that are done, and shows it if the last time is long enough ago.
     *
     * @param items how many more
     */
    public void advance(long items) {
        done += items;
        Instant now = clock.instant();
        boolean tooSoon = Duration.between(shown, now).compareTo(redraw ? BETWEEN_DRAWINGS : BETWEEN_LINES) < 0;
        if (tooSoon || done == 0) {
            return;
        }
        shown = now;
        if (redraw) {
            out.print(Terminal.CLEAR_LINE + bar() + " " + figures(now));
            out.flush();
        } else {
            out.println(figures(now));
        }
    }

    /**
     * Takes the bar away from a terminal.
     *
     * @return the time since the start
     */
    public Duration finish() {
        if (redraw) {
            out.print(Terminal.CLEAR_LINE);
            out.flush();
        }
        return Duration.between(started, clock.instant());
    }

    private String bar() {
        int filled = (int) (WIDTH * done / total);
        return "[" + "#".repeat(filled) + "-".repeat(WIDTH - filled) + "]";
    }

    private String figures(Instant now) {
        double seconds = Duration.between(started, now).toMillis() / 1000.0;
        double rate = done / seconds;
        long left = Math.round((total - done) / rate);
        return String.format(
                Locale.ROOT,
                "%3d%%  %s of %s  %s/s  %d s left",
                100 * done / total,
                Figures.number(done),
                Figures.number(total),
                Figures.number(Math.round(rate)),
                left);
    }
}
