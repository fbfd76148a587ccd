package dev.espalier.search;

import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/** Which fields of the documents a search returns: {@code "_source":["title"]}. */
final class SourceSelection {

    private static final SerializedString SOURCE = new SerializedString("_source");
    private static final SerializedString INCLUDES = new SerializedString("includes");
    private static final SerializedString EXCLUDES = new SerializedString("excludes");

    private SourceSelection() {}

    /** Writes the member, if not all fields are returned. */
    static void write(JsonGenerator json, List<String> includes, List<String> excludes) {
        if (includes.isEmpty() && excludes.isEmpty()) {
            return;
        }
        json.writeName(SOURCE);
        if (excludes.isEmpty()) {
            writeNames(json, includes);
            return;
        }
        json.writeStartObject();
        if (!includes.isEmpty()) {
            json.writeName(INCLUDES);
            writeNames(json, includes);
        }
        json.writeName(EXCLUDES);
        writeNames(json, excludes);
        json.writeEndObject();
    }

    /** Writes that nothing of the documents is returned. */
    static void writeNone(JsonGenerator json) {
        json.writeName(SOURCE);
        json.writeBoolean(false);
    }

    private static void writeNames(JsonGenerator json, List<String> names) {
        json.writeStartArray();
        for (String name : names) {
            json.writeString(name);
        }
        json.writeEndArray();
    }
}
