package dev.espalier.query;

import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * Documents with one of some ids: {@code {"ids":{"values":["1","2"]}}}.
 *
 * @param values the ids, at least one
 */
public record IdsQuery(List<String> values) implements Query {

    /**
     * A query by id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public IdsQuery {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("A query by id has at least one id; use Query.ids for any number.");
        }
    }

    @Override
    public boolean scoring() {
        return false;
    }

    @Override
    public void writeTo(JsonGenerator json) {
        FieldClause.start(json, Names.IDS, "values");
        json.writeStartArray();
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
        FieldClause.end(json);
    }
}
