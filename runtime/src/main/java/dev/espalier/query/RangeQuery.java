package dev.espalier.query;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Documents with a value between bounds: {@code {"range":{"published":{"gte":"2026-01-01","lt":"2026-02-01"}}}}.
 *
 * @param field the field
 * @param lower the lower bound, null for none
 * @param upper the upper bound, null for none
 */
public record RangeQuery(
        String field, @Nullable Bound lower, @Nullable Bound upper) implements FieldQuery {

    /**
     * A query with bounds.
     *
     * @throws IllegalArgumentException if both are null
     */
    public RangeQuery {
        if (lower == null && upper == null) {
            throw new IllegalArgumentException("A range of " + field + " needs a bound.");
        }
    }

    /**
     * One end of a range.
     *
     * @param value the value at that end
     * @param inclusive whether the value itself is in the range
     */
    public record Bound(Operand<?> value, boolean inclusive) {}

    @Override
    public boolean scoring() {
        return false;
    }

    @Override
    public void writeTo(JsonGenerator json) {
        FieldClause.start(json, Names.RANGE, field);
        json.writeStartObject();
        writeBounds(json, lower, upper);
        json.writeEndObject();
        FieldClause.end(json);
    }

    static void writeBounds(JsonGenerator json, @Nullable Bound lower, @Nullable Bound upper) {
        if (lower != null) {
            json.writeName(lower.inclusive() ? Names.GTE : Names.GT);
            lower.value().writeTo(json);
        }
        if (upper != null) {
            json.writeName(upper.inclusive() ? Names.LTE : Names.LT);
            upper.value().writeTo(json);
        }
    }
}
