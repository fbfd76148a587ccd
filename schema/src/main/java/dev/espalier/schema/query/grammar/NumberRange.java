package dev.espalier.schema.query.grammar;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that a server takes.
 *
 * @param least the least one; null if there is none
 * @param open whether the least one itself is refused
 * @param most the greatest one; null if there is none
 */
public record NumberRange(
        @Nullable BigDecimal least, boolean open, @Nullable BigDecimal most) {

    static final NumberRange ALL = new NumberRange(null, false, null);

    /**
     * Reads {@code 1..10000}, {@code 0..}, {@code ..100}, or {@code 0<..} without the least number itself.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    static NumberRange parse(String text) {
        int dots = text.indexOf("..");
        if (dots < 0) {
            throw new IllegalArgumentException("'" + text + "' is no range such as 1..10, 0.. or 0<..");
        }
        boolean open = text.startsWith("<", dots - 1);
        return new NumberRange(
                number(text.substring(0, open ? dots - 1 : dots)), open, number(text.substring(dots + 2)));
    }

    private static @Nullable BigDecimal number(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    public boolean contains(BigDecimal number) {
        boolean large = least == null || number.compareTo(least) >= (open ? 1 : 0);
        return large && (most == null || number.compareTo(most) <= 0);
    }

    /** The range for readers: {@code 1 to 10000}, {@code at least 0}. */
    @Override
    public String toString() {
        if (least == null) {
            return most == null ? "any number" : "at most " + most.toPlainString();
        }
        String from = (open ? "more than " : most == null ? "at least " : "") + least.toPlainString();
        return most == null ? from : from + (open ? " and at most " : " to ") + most.toPlainString();
    }
}
