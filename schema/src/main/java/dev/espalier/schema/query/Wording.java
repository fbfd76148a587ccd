package dev.espalier.schema.query;

import java.util.Collection;
import java.util.Locale;

/** Names of the grammar for readers. */
final class Wording {

    private Wording() {}

    /** {@code ScoreFunction} as {@code score function}. */
    static String of(String definition) {
        return definition.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** {@code write each in braces of its own: [{"a": ...}, {"b": ...}]}. */
    static String each(Collection<String> names) {
        return "write each in braces of its own: [{\"" + String.join("\": ...}, {\"", names) + "\": ...}]";
    }

    /** {@code 'a', 'b'}, or {@code none}. */
    static String list(Collection<String> names) {
        return names.isEmpty() ? "none" : "'" + String.join("', '", names) + "'";
    }
}
