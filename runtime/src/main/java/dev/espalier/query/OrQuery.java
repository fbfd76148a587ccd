package dev.espalier.query;

import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * Documents that satisfy at least one clause: {@code {"bool":{"should":[...],"minimum_should_match":1}}}. Made by
 * {@link Query#or} and {@link Query#any}, which keep the normal form.
 *
 * @param clauses at least two queries
 */
public record OrQuery(List<Query> clauses) implements Query {

    /**
     * A disjunction.
     *
     * @throws IllegalArgumentException if there are fewer, or they are nested deeper than 100 levels
     */
    public OrQuery {
        clauses = List.copyOf(clauses);
        if (clauses.size() < 2) {
            throw new IllegalArgumentException("A disjunction has at least two clauses; use Query.any for any number.");
        }
        QueryDepth.check(clauses);
    }

    @Override
    public boolean scoring() {
        for (Query clause : clauses) {
            if (clause.scoring()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void writeTo(JsonGenerator json) {
        json.writeStartObject();
        json.writeName(Names.BOOL);
        json.writeStartObject();
        json.writeName(Names.SHOULD);
        json.writeStartArray();
        for (Query clause : clauses) {
            clause.writeTo(json);
        }
        json.writeEndArray();
        json.writeName(Names.MINIMUM_SHOULD_MATCH);
        json.writeNumber(1);
        json.writeEndObject();
        json.writeEndObject();
    }
}
