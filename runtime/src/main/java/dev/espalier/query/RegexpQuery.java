package dev.espalier.query;

import tools.jackson.core.JsonGenerator;

/**
 * Documents with a value that a regular expression describes as a whole: {@code {"regexp":{"tags":"j(ava|vm)"}}}. The
 * syntax is that of Lucene: {@code ^} and {@code $} are ordinary characters, there are no classes such as {@code \d} on
 * every server, and the server looks at every value that has the same beginning.
 *
 * @param field the field
 * @param expression the expression, at most 1,000 characters
 * @param ignoreCase whether letters of either case are equal, but for those in classes, such as {@code [a-d]}
 */
public record RegexpQuery(String field, String expression, boolean ignoreCase) implements FieldQuery {

    /** The server's limit, {@code index.max_regex_length}. */
    private static final int LIMIT = 1_000;

    /**
     * A query for an expression.
     *
     * @throws IllegalArgumentException if the expression is longer than servers take
     */
    public RegexpQuery {
        if (expression.length() > LIMIT) {
            throw new IllegalArgumentException("A regular expression for " + field + " has " + LIMIT
                    + " characters at most, not " + expression.length() + ".");
        }
    }

    @Override
    public boolean scoring() {
        return false;
    }

    @Override
    public void writeTo(JsonGenerator json) {
        if (ignoreCase) {
            FieldClause.writeIgnoringCase(json, Names.REGEXP, field, expression);
        } else {
            FieldClause.write(json, Names.REGEXP, field, expression);
        }
    }
}
