package dev.espalier.query;

import dev.espalier.codec.Json;
import dev.espalier.codec.JsonWritable;
import dev.espalier.codec.RawJson;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A query clause in JSON with placeholders. A placeholder is a whole string: {@code ":name"}, or {@code "?0"} for the
 * first argument. It is replaced by the argument as a JSON value of its own, so that no argument can change the
 * structure of the query. A string that has to start with a colon of its own is written with two.
 *
 * <p>Immutable and safe for use by several threads; parsed once, bound often.
 */
public final class QueryTemplate {

    private final List<JsonWritable> tokens;

    private QueryTemplate(List<JsonWritable> tokens) {
        this.tokens = tokens;
    }

    /**
     * Parses a template.
     *
     * @param json one JSON object
     * @return the template
     * @throws IllegalArgumentException if it is not JSON, with line and column; if it is not an object; or if a
     *     placeholder stands for a name
     */
    public static QueryTemplate parse(String json) {
        String text = new RawJson(json).text();
        List<JsonWritable> tokens = new ArrayList<>();
        try (JsonParser parser = Json.parser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("A query is a JSON object, not " + text);
            }
            do {
                tokens.add(TemplateToken.at(parser));
            } while (parser.nextToken() != null);
        }
        return new QueryTemplate(List.copyOf(tokens));
    }

    /**
     * Replaces the placeholders.
     *
     * @param arguments their values, each found by its name or by its position here
     * @return a query
     * @throws IllegalArgumentException if a placeholder has no argument
     */
    public Query bind(Argument... arguments) {
        List<JsonWritable> parts = new ArrayList<>(tokens.size());
        for (JsonWritable token : tokens) {
            parts.add(token instanceof Placeholder placeholder ? value(placeholder, arguments) : token);
        }
        return new RawQuery(parts);
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
        return other instanceof QueryTemplate that && tokens.equals(that.tokens);
    }

    @Override
    public int hashCode() {
        return tokens.hashCode();
    }

    /** The template as JSON without white space. */
    @Override
    public String toString() {
        return Json.toString(json -> tokens.forEach(token -> token.writeTo(json)));
    }
}
