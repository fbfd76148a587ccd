package dev.espalier.samples.jdk.terminal;

import java.time.Duration;
import java.util.Locale;

/** Numbers and times in the fewest characters that say enough. */
public final class Figures {

    private Figures() {}

    /**
     * Returns a number with its thousands apart: {@code 4,518}.
     *
     * @param number any
     * @return the text
     */
    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /**
     * Returns a number with its noun: {@code 1 type}, {@code 4,518 types}.
     *
     * @param number any
     * @param singular a noun that forms its plural with an s
     * @return the text
     */
    public static String count(long number, String singular) {
        return number(number) + " " + singular + (number == 1 ? "" : "s");
    }

    /**
     * Returns a time: {@code 12 ms}, {@code 3.4 s}, {@code 1 min 5 s}.
     *
     * @param time not negative
     * @return the text
     */
    public static String time(Duration time) {
        if (time.toMillis() < 1000) {
            return time.toMillis() + " ms";
        }
        if (time.toSeconds() < 60) {
            return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
        }
        return time.toMinutes() + " min " + time.toSecondsPart() + " s";
    }
}
