package dev.espalier.query;

import dev.espalier.codec.JsonWritable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/** The shape that most queries share: {@code {"term":{"field":value}}}. */
final class FieldClause {

    private FieldClause() {}

    static void write(JsonGenerator json, SerializedString query, String field, JsonWritable value) {
        start(json, query, field);
        value.writeTo(json);
        end(json);
    }

    static void write(JsonGenerator json, SerializedString query, String field, String value) {
        start(json, query, field);
        json.writeString(value);
        end(json);
    }

    /** Up to where the value goes. */
    static void start(JsonGenerator json, SerializedString query, String field) {
        json.writeStartObject();
        json.writeName(query);
        json.writeStartObject();
        json.writeName(field);
    }

    static void end(JsonGenerator json) {
        json.writeEndObject();
        json.writeEndObject();
    }
}
