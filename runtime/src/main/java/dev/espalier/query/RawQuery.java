package dev.espalier.query;

import dev.espalier.codec.JsonWritable;
import dev.espalier.codec.RawJson;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * A query that was given as JSON. The library does not look into it.
 *
 * @param parts what to write, one after the other: together one JSON object
 */
public record RawQuery(List<JsonWritable> parts) implements Query {

    /**
     * A query made of parts.
     */
    public RawQuery {
        parts = List.copyOf(parts);
    }

    static RawQuery of(String json) {
        RawJson parsed = new RawJson(json);
        if (!parsed.text().startsWith("{")) {
            throw new IllegalArgumentException("A query is a JSON object, not " + parsed.text());
        }
        return new RawQuery(List.of(parsed));
    }

    @Override
    public boolean scoring() {
        return true;
    }

    @Override
    public void writeTo(JsonGenerator json) {
        for (JsonWritable part : parts) {
            part.writeTo(json);
        }
    }
}
