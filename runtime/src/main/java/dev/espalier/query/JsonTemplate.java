package dev.espalier.query;

import dev.espalier.codec.Json;
import dev.espalier.codec.JsonWritable;
import dev.espalier.codec.RawJson;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Any JSON with placeholders, as a {@link QueryTemplate} has them: whole strings, {@code ":name"} or {@code "?0"}, that arguments
 * replace.
 *
 * <p>Immutable and safe for use by several threads; parsed once, bound often.
 */
public final class JsonTemplate {

    private final List<JsonWritable> tokens;
    private final List<Placeholder> placeholders;

    private JsonTemplate(List<JsonWritable> tokens) {
        this.tokens = ConstantParts.joined(tokens);
        this.placeholders = this.tokens.stream()
                .filter(Placeholder.class::isInstance)
                .map(Placeholder.class::cast)
                .toList();
    }

    /**
     * Parses a template.
     *
     * @param json one JSON object
     * @return the template
     * @throws IllegalArgumentException if it is not JSON, with line and column; if it is not an object; or if a placeholder stands
     *     for a name
     */
    public static JsonTemplate parse(String json) {
        try (JsonParser parser = objectParser(json)) {
            return new JsonTemplate(value(parser));
        }
    }

    /**
     * Parses the values of an object's members.
     *
     * @param json one JSON object
     * @return a template for each value by its name, in the order of the text
     * @throws IllegalArgumentException if it is not JSON, with line and column; if it is not an object; or if a placeholder stands
     *     for a name
     */
    public static Map<String, JsonTemplate> parseMembers(String json) {
        Map<String, JsonTemplate> members = new LinkedHashMap<>();
        try (JsonParser parser = objectParser(json)) {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                TemplateToken.at(parser); // refuses a placeholder
                String name = parser.currentName();
                parser.nextToken();
                members.put(name, new JsonTemplate(value(parser)));
            }
        }
        return Collections.unmodifiableMap(members);
    }

    private static JsonParser objectParser(String json) {
        String text = new RawJson(json).text();
        if (!text.startsWith("{")) {
            throw new IllegalArgumentException("A query is a JSON object, not " + text);
        }
        JsonParser parser = Json.parser(text);
        parser.nextToken();
        return parser;
    }

    /** The tokens of the value on whose first one the parser stands. */
    private static List<JsonWritable> value(JsonParser parser) {
        List<JsonWritable> tokens = new ArrayList<>();
        int depth = 0;
        while (true) {
            JsonToken token = parser.currentToken();
            tokens.add(TemplateToken.at(parser));
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (depth == 0) {
                return tokens;
            }
            parser.nextToken();
        }
    }

    /**
     * Replaces the placeholders.
     *
     * @param arguments their values, each found by its name or by its position here
     * @return the JSON with the arguments in it
     * @throws IllegalArgumentException if a placeholder has no argument
     */
    public JsonWritable bind(Argument... arguments) {
        return new Bound(tokens, values(arguments));
    }

    /**
     * Replaces the placeholders of a query.
     *
     * @param arguments their values, each found by its name or by its position here
     * @return the query
     * @throws IllegalArgumentException if a placeholder has no argument
     */
    public Query bindQuery(Argument... arguments) {
        return new RawQuery(placeholders.isEmpty() ? tokens : List.of(bind(arguments)));
    }

    /**
     * Whether arguments replace something.
     *
     * @return false if it is always the same
     */
    public boolean hasPlaceholders() {
        return !placeholders.isEmpty();
    }

    private List<JsonWritable> values(Argument... arguments) {
        JsonWritable[] values = new JsonWritable[placeholders.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(placeholders.get(i), arguments);
        }
        return List.of(values);
    }

    private static JsonWritable value(Placeholder placeholder, Argument[] arguments) {
        Argument argument = placeholder.find(arguments);
        if (argument == null) {
            throw new IllegalArgumentException("There is no argument for the placeholder " + placeholder + ".");
        }
        return argument.value();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonTemplate that && tokens.equals(that.tokens);
    }

    @Override
    public int hashCode() {
        return tokens.hashCode();
    }

    /** The template as JSON without white space. */
    @Override
    public String toString() {
        return Json.toString(new JsonParts(tokens));
    }

    /** A template with the values of its placeholders, in their order. */
    private record Bound(List<JsonWritable> tokens, List<JsonWritable> values) implements JsonWritable {

        @Override
        public void writeTo(JsonGenerator json) {
            int next = 0;
            for (int i = 0; i < tokens.size(); i++) {
                JsonWritable token = tokens.get(i);
                (token instanceof Placeholder ? values.get(next++) : token).writeTo(json);
            }
        }
    }
}
