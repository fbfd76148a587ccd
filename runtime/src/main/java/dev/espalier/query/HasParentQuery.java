package dev.espalier.query;

import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * Documents whose parent satisfies a query: {@code {"has_parent":{"parent_type":"question","query":{...}}}}.
 *
 * @param parentType the relation of the parent
 * @param query what the parent must satisfy
 * @param score whether the score of the parent is that of its children
 */
public record HasParentQuery(String parentType, Query query, boolean score) implements Query {

    /**
     * A query for children; mostly made by a path.
     *
     * @throws IllegalArgumentException if the query is nested deeper than 100 levels
     */
    public HasParentQuery {
        QueryDepth.check(List.of(query));
    }

    /**
     * Gives children the score of their parent.
     *
     * @return this query with that score
     */
    public HasParentQuery scored() {
        return new HasParentQuery(parentType, query, true);
    }

    @Override
    public boolean scoring() {
        return score;
    }

    @Override
    public void writeTo(JsonGenerator json) {
        FieldClause.start(json, Names.HAS_PARENT, "parent_type");
        json.writeString(parentType);
        json.writeName(Names.QUERY);
        query.writeTo(json);
        if (score) {
            json.writeBooleanProperty("score", true);
        }
        FieldClause.end(json);
    }
}
