package dev.espalier.index;

import java.util.Map;

/**
 * What a rollover did.
 *
 * @param oldIndex the index that new documents went to before, such as {@code articles-000001}; it stays as it is
 * @param newIndex the index that they go to from now on, such as {@code articles-000002}, or would go to
 * @param rolledOver whether there is a new index; false if no condition was true
 * @param conditions each condition as the server writes it, and whether it is true; empty without conditions
 */
public record Rollover(String oldIndex, String newIndex, boolean rolledOver, Map<String, Boolean> conditions) {

    /** Copies the conditions. */
    public Rollover {
        conditions = Map.copyOf(conditions);
    }

    Rollover(String oldIndex, String newIndex) {
        this(oldIndex, newIndex, true, Map.of());
    }
}
