package dev.espalier.processor.diagnostic;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much a problem matters. */
public enum Severity {
    /** The server would refuse it, the result would be wrong, or no code can be generated. */
    ERROR,
    /** Legal, but seldom meant. */
    WARNING,
    /** For information. */
    NOTE;

    /** The severity of a name in lower case; empty if there is none. */
    public static Optional<Severity> named(String name) {
        return Arrays.stream(values())
                .filter(severity -> severity.text().equals(name))
                .findFirst();
    }

    /** The name in lower case. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
