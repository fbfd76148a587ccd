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

    /** The long form, for values whose case does not matter. */
    static void writeIgnoringCase(JsonGenerator json, SerializedString query, String field, JsonWritable value) {
        start(json, query, field);
        json.writeStartObject();
        json.writeName(Names.VALUE);
        value.writeTo(json);
        json.writeName(Names.CASE_INSENSITIVE);
        json.writeBoolean(true);
        json.writeEndObject();
        end(json);
    }

    /** The long form, for texts whose case does not matter. */
    static void writeIgnoringCase(JsonGenerator json, SerializedString query, String field, String value) {
        writeIgnoringCase(json, query, field, generator -> generator.writeString(value));
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
