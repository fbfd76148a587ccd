package dev.espalier.query;

import dev.espalier.codec.Json;
import dev.espalier.codec.JsonWritable;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/** Joins the tokens of objects and arrays without placeholders, so that each is encoded once and written at once. */
final class ConstantParts {

    private final List<JsonWritable> tokens;
    private final List<JsonWritable> joined = new ArrayList<>();
    private int at;

    private ConstantParts(List<JsonWritable> tokens) {
        this.tokens = tokens;
    }

    /**
     * Joins what is constant.
     *
     * @param tokens the tokens of one value
     * @return fewer parts that write the same
     */
    static List<JsonWritable> joined(List<JsonWritable> tokens) {
        ConstantParts parts = new ConstantParts(tokens);
        parts.value();
        return List.copyOf(parts.joined);
    }

    private void value() {
        int end = end();
        List<JsonWritable> value = tokens.subList(at, end);
        if (value.size() > 1 && value.stream().noneMatch(Placeholder.class::isInstance)) {
            joined.add(new Encoded(new SerializedString(Json.toString(new JsonParts(value)))));
            at = end;
            return;
        }
        joined.add(tokens.get(at++));
        while (at < end - 1) {
            if (TemplateToken.isName(tokens.get(at))) {
                joined.add(tokens.get(at++));
            }
            value();
        }
        if (at < end) {
            joined.add(tokens.get(at++));
        }
    }

    /** Behind the value that begins here. */
    private int end() {
        int depth = 0;
        int end = at;
        do {
            JsonWritable token = tokens.get(end++);
            if (token == TemplateToken.START_OBJECT || token == TemplateToken.START_ARRAY) {
                depth++;
            } else if (token == TemplateToken.END_OBJECT || token == TemplateToken.END_ARRAY) {
                depth--;
            }
        } while (depth > 0);
        return end;
    }

    /** An object or array as it is sent. */
    private record Encoded(SerializedString text) implements JsonWritable {

        @Override
        public void writeTo(JsonGenerator json) {
            json.writeRawValue(text);
        }
    }
}
