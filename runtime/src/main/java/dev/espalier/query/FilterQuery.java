package dev.espalier.query;

import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * A query without influence on the score: {@code {"bool":{"filter":[...]}}}. Made by {@link Query#asFilter}.
 *
 * @param query the query that must match
 */
public record FilterQuery(Query query) implements Query {

    /**
     * A filter.
     *
     * @throws IllegalArgumentException if it is nested deeper than 100 levels
     */
    public FilterQuery {
        QueryDepth.check(List.of(query));
    }

    @Override
    public boolean scoring() {
        return false;
    }

    @Override
    public void writeTo(JsonGenerator json) {
        json.writeStartObject();
        json.writeName(Names.BOOL);
        json.writeStartObject();
        Occurrence.write(json, List.of(this));
        json.writeEndObject();
        json.writeEndObject();
    }
}
