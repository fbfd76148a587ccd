package dev.espalier.query;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A step from documents to their nested objects or back. An aggregation sees only values of the objects that it counts
 * by; without the step it would silently count nothing.
 *
 * @param reverse false into the nested objects, true back out of them
 * @param path the nested field to get to, null for whole documents
 */
record ScopeChange(boolean reverse, @Nullable String path) {

    private static final String INNER = "inner";

    /** The steps from one scope to another. */
    static List<ScopeChange> between(@Nullable String from, @Nullable String to) {
        if (from == null ? to == null : from.equals(to)) {
            return List.of();
        }
        if (from == null || isInside(from, to)) {
            return List.of(new ScopeChange(false, to));
        }
        if (to == null || isInside(to, from)) {
            return List.of(new ScopeChange(true, to));
        }
        return List.of(new ScopeChange(true, null), new ScopeChange(false, to));
    }

    private static boolean isInside(String outer, @Nullable String inner) {
        return inner != null && inner.startsWith(outer + ".");
    }

    /** Writes an aggregation wrapped in steps. */
    static void write(JsonGenerator json, List<ScopeChange> steps, Aggregation<?> aggregation) {
        if (steps.isEmpty()) {
            aggregation.writeTo(json);
            return;
        }
        json.writeStartObject();
        steps.get(0).writeMembers(json);
        json.writeName("aggs");
        json.writeStartObject();
        json.writeName(INNER);
        write(json, steps.subList(1, steps.size()), aggregation);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeMembers(JsonGenerator json) {
        json.writeName(reverse ? "reverse_nested" : "nested");
        json.writeStartObject();
        if (path != null) {
            json.writeName(Names.PATH);
            json.writeString(path);
        }
        json.writeEndObject();
    }

    /** Reads a result that is wrapped in so many steps; null if the response lacks it. */
    static <R> @Nullable R read(JsonParser json, int steps, Aggregation<R> aggregation) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return null;
        }
        if (steps == 0) {
            return aggregation.read(json);
        }
        R result = null;
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean inner = json.currentName().equals(INNER);
            json.nextToken();
            if (inner) {
                result = read(json, steps - 1, aggregation);
            } else {
                json.skipChildren();
            }
        }
        return result;
    }
}
