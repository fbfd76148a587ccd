package dev.espalier.query;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Documents with a range that lies in some way to another one:
 * {@code {"range":{"floors":{"gte":1,"lt":5,"relation":"intersects"}}}}.
 *
 * @param field the field, which holds ranges
 * @param lower the lower bound of the other range, null for none
 * @param upper its upper bound, null for none
 * @param relation how the ranges of the field lie to the other one
 */
public record RangeRelationQuery(
        String field, RangeQuery.@Nullable Bound lower, RangeQuery.@Nullable Bound upper, Relation relation)
        implements FieldQuery {

    /**
     * A query for ranges.
     *
     * @throws IllegalArgumentException if both bounds are null
     */
    public RangeRelationQuery {
        if (lower == null && upper == null) {
            throw new IllegalArgumentException("A range to compare ranges of " + field
                    + " with needs a bound. Every range meets one without bounds; use exists().");
        }
    }

    /** How ranges of a field lie to another range. */
    public enum Relation {
        /** They have a value in common with it. */
        INTERSECTS,
        /** They lie in it as a whole. */
        WITHIN,
        /** It lies in them as a whole. */
        CONTAINS
    }

    @Override
    public boolean scoring() {
        return false;
    }

    @Override
    public void writeTo(JsonGenerator json) {
        FieldClause.start(json, Names.RANGE, field);
        json.writeStartObject();
        RangeQuery.writeBounds(json, lower, upper);
        json.writeName("relation");
        json.writeString(relation.name().toLowerCase(Locale.ROOT));
        json.writeEndObject();
        FieldClause.end(json);
    }
}
