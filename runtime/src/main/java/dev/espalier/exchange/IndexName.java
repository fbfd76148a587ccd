package dev.espalier.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The name of one index or alias. Patterns, lists and names that servers refuse are refused here, so that no write and
 * no deletion can reach more than one name.
 *
 * @param value the name
 */
public record IndexName(String value) {

    private static final int MAX_BYTES = 255;
    private static final String FORBIDDEN = "\\/*?\"<>| ,#:";

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it is not the name of one index
     */
    public IndexName {
        Objects.requireNonNull(value, "index");
        String problem = problem(value);
        if (problem != null) {
            throw new IllegalArgumentException("\"" + value + "\" is not the name of one index: " + problem);
        }
    }

    private static @Nullable String problem(String name) {
        if (name.isEmpty()) {
            return "it is empty";
        }
        if (name.chars().anyMatch(c -> FORBIDDEN.indexOf(c) >= 0)) {
            return "none of the characters " + FORBIDDEN + " may be in it";
        }
        if ("-_+".indexOf(name.charAt(0)) >= 0 || name.equals(".") || name.equals("..")) {
            return "it may not be . or .. or begin with -, _ or +";
        }
        if (!name.equals(name.toLowerCase(Locale.ROOT))) {
            return "it must be in lower case";
        }
        if (name.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            return "it is longer than " + MAX_BYTES + " bytes";
        }
        return null;
    }

    @Override
    public String toString() {
        return value;
    }
}
