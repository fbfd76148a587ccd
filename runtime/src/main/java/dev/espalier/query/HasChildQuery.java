package dev.espalier.query;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Documents with children that satisfy a query: {@code {"has_child":{"type":"answer","query":{...}}}}.
 *
 * @param type the relation of the children
 * @param query what children must satisfy
 * @param scoreMode how their scores make the score of the parent; null for no influence
 * @param minChildren how many must match at least, 1 or more
 * @param maxChildren how many may match at most; null for any number
 */
public record HasChildQuery(
        String type,
        Query query,
        @Nullable ScoreMode scoreMode,
        int minChildren,
        @Nullable Integer maxChildren) implements Query {

    /** How the scores of several children make one. */
    public enum ScoreMode {
        /** The mean of them. */
        AVG,
        /** The highest. */
        MAX,
        /** The lowest. */
        MIN,
        /** All together. */
        SUM
    }

    /**
     * A query for parents; mostly made by a path.
     *
     * @throws IllegalArgumentException if the numbers of children contradict each other, or the query is nested deeper
     *     than 100 levels
     */
    public HasChildQuery {
        QueryDepth.check(List.of(query));
        if (minChildren < 1 || maxChildren != null && maxChildren < minChildren) {
            throw new IllegalArgumentException("No document has at least " + minChildren + " and at most " + maxChildren
                    + " children of the type " + type + " that match. For documents without any, negate the query.");
        }
    }

    /**
     * Lets the score of children count.
     *
     * @param mode how their scores make one
     * @return this query with that score
     */
    public HasChildQuery scoreMode(ScoreMode mode) {
        return new HasChildQuery(type, query, mode, minChildren, maxChildren);
    }

    /**
     * How many children must match at least.
     *
     * @param least 1 or more
     * @return this query for so many
     * @throws IllegalArgumentException if it is less than 1, or more than the most
     */
    public HasChildQuery minChildren(int least) {
        return new HasChildQuery(type, query, scoreMode, least, maxChildren);
    }

    /**
     * How many children may match at most.
     *
     * @param most not less than the least
     * @return this query for so many
     * @throws IllegalArgumentException if it is less than the least
     */
    public HasChildQuery maxChildren(int most) {
        return new HasChildQuery(type, query, scoreMode, minChildren, most);
    }

    @Override
    public boolean scoring() {
        return scoreMode != null;
    }

    @Override
    public void writeTo(JsonGenerator json) {
        FieldClause.start(json, Names.HAS_CHILD, "type");
        json.writeString(type);
        json.writeName(Names.QUERY);
        query.writeTo(json);
        if (scoreMode != null) {
            json.writeStringProperty("score_mode", scoreMode.name().toLowerCase(Locale.ROOT));
        }
        if (minChildren > 1) {
            json.writeNumberProperty("min_children", minChildren);
        }
        if (maxChildren != null) {
            json.writeNumberProperty("max_children", maxChildren.intValue());
        }
        FieldClause.end(json);
    }
}
