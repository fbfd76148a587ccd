package dev.espalier.query;

import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * Documents that do not satisfy a query: {@code {"bool":{"must_not":[...]}}}. Made by {@link Query#not}, which keeps
 * the normal form.
 *
 * @param query the query that must not match
 */
public record NotQuery(Query query) implements Query {

    /**
     * A negation.
     *
     * @throws IllegalArgumentException if it is nested deeper than 100 levels
     */
    public NotQuery {
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
