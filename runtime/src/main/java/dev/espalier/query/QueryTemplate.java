package dev.espalier.query;

import org.jspecify.annotations.Nullable;

/**
 * A query clause in JSON with placeholders. A placeholder is a whole string: {@code ":name"}, or {@code "?0"} for the
 * first argument. It is replaced by the argument as a JSON value of its own, so that no argument can change the
 * structure of the query. A string that has to start with a colon of its own is written with two.
 *
 * <p>Immutable and safe for use by several threads; parsed once, bound often.
 */
public final class QueryTemplate {

    private final JsonTemplate template;

    private QueryTemplate(JsonTemplate template) {
        this.template = template;
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
        return new QueryTemplate(JsonTemplate.parse(json));
    }

    /**
     * Replaces the placeholders.
     *
     * @param arguments their values, each found by its name or by its position here
     * @return a query
     * @throws IllegalArgumentException if a placeholder has no argument
     */
    public Query bind(Argument... arguments) {
        return template.bindQuery(arguments);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof QueryTemplate that && template.equals(that.template);
    }

    @Override
    public int hashCode() {
        return template.hashCode();
    }

    /** The template as JSON without white space. */
    @Override
    public String toString() {
        return template.toString();
    }
}
