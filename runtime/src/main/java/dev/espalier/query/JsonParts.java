package dev.espalier.query;

import dev.espalier.codec.JsonWritable;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * A JSON value in parts.
 *
 * @param parts what to write, one after the other: together one value
 */
record JsonParts(List<JsonWritable> parts) implements JsonWritable {

    JsonParts {
        parts = List.copyOf(parts);
    }

    @Override
    public void writeTo(JsonGenerator json) {
        for (JsonWritable part : parts) {
            part.writeTo(json);
        }
    }
}
