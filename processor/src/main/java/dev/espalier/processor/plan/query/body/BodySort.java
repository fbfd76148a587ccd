package dev.espalier.processor.plan.query.body;

import org.jspecify.annotations.Nullable;

/**
 * A sort key of a search body.
 *
 * @param field the name of the field, or {@code _score} or {@code _doc}
 * @param descending whether the largest value comes first
 * @param missing where documents without a value go, as servers know it without the underscore: {@code first}; null if it does not say
 * @param mode which of several values counts, as servers know it: {@code min}; null if it does not say
 * @param nestedPath the nested field that it lies in; null if in none
 */
public record BodySort(
        String field,
        boolean descending,
        @Nullable String missing,
        @Nullable String mode,
        @Nullable String nestedPath) {

    /** Whether hits are sorted by how well they match. */
    public boolean byScore() {
        return field.equals("_score");
    }
}
