package dev.espalier.query;

import tools.jackson.core.JsonGenerator;

/**
 * Documents with a value that has a pattern: {@code {"wildcard":{"tags":"j*a"}}}. A pattern that starts with
 * {@code *} or {@code ?} makes the server look at every value of the field.
 *
 * @param field the field
 * @param pattern the pattern of the whole value: {@code *} for any characters, {@code ?} for one, {@code \\} before either
 * @param ignoreCase whether letters of either case are equal
 */
public record WildcardQuery(String field, String pattern, boolean ignoreCase) implements FieldQuery {

    /**
     * A query for a pattern as it is.
     *
     * @param field the field
     * @param pattern the pattern
     */
    public WildcardQuery(String field, String pattern) {
        this(field, pattern, false);
    }

    /**
     * Takes the meaning from the special characters of a text.
     *
     * @param text any text
     * @return a pattern that only this text has
     */
    public static String escape(String text) {
        StringBuilder pattern = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '*' || c == '?' || c == '\\') {
                pattern.append('\\');
            }
            pattern.append(c);
        }
        return pattern.toString();
    }

    @Override
    public boolean scoring() {
        return false;
    }

    @Override
    public void writeTo(JsonGenerator json) {
        if (ignoreCase) {
            FieldClause.writeIgnoringCase(json, Names.WILDCARD, field, pattern);
        } else {
            FieldClause.write(json, Names.WILDCARD, field, pattern);
        }
    }
}
