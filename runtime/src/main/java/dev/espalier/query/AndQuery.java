package dev.espalier.query;

import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * Documents that satisfy every clause: {@code {"bool":{"must":[...],"filter":[...],"must_not":[...]}}}. Made by
 * {@link Query#and} and {@link Query#all}, which keep the normal form.
 *
 * @param clauses at least two queries
 */
public record AndQuery(List<Query> clauses) implements Query {

    /**
     * A conjunction.
     *
     * @throws IllegalArgumentException if there are fewer, or they are nested deeper than 100 levels
     */
    public AndQuery {
        clauses = List.copyOf(clauses);
        if (clauses.size() < 2) {
            throw new IllegalArgumentException("A conjunction has at least two clauses; use Query.all for any number.");
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
        Occurrence.write(json, clauses);
        json.writeEndObject();
        json.writeEndObject();
    }
}
