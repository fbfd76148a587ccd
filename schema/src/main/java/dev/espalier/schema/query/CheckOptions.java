package dev.espalier.schema.query;

import java.util.Set;

/**
 * How queries are checked.
 *
 * @param allowed names of queries and other variants that plugins bring: they are taken, and nothing is said of what stands
 *     under them
 * @param placeholders texts that stand for values
 */
public record CheckOptions(Set<String> allowed, Placeholders placeholders) {

    /** Nothing but what the servers bring, and no placeholders. */
    public static final CheckOptions STRICT = new CheckOptions(Set.of(), Placeholders.NONE);

    /** Copies the names. */
    public CheckOptions {
        allowed = Set.copyOf(allowed);
    }
}
