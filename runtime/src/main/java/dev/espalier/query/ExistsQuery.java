package dev.espalier.query;

import tools.jackson.core.JsonGenerator;

/**
 * Documents with at least one value in a field: {@code {"exists":{"field":"tags"}}}.
 *
 * @param field the field
 */
public record ExistsQuery(String field) implements FieldQuery {

    @Override
    public boolean scoring() {
        return false;
    }

    @Override
    public void writeTo(JsonGenerator json) {
        json.writeStartObject();
        json.writeName(Names.EXISTS);
        json.writeStartObject();
        json.writeName(Names.FIELD);
        json.writeString(field);
        json.writeEndObject();
        json.writeEndObject();
    }
}
