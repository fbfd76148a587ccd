package dev.espalier.query;

import tools.jackson.core.JsonGenerator;

/**
 * Documents with a value that is like a text, with one or two letters more, less, changed or swapped:
 * {@code {"fuzzy":{"tags":"jaba"}}}. Of texts with one or two letters only the same, of those with up to five one
 * difference, of longer ones two: {@code AUTO}.
 *
 * @param field the field
 * @param text the text, at most 1,000 characters: servers take longer texts, but some seconds for each few thousand characters
 */
public record FuzzyQuery(String field, String text) implements FieldQuery {

    private static final int LIMIT = 1_000;

    /**
     * A query for a text.
     *
     * @throws IllegalArgumentException if the text is longer
     */
    public FuzzyQuery {
        requireShort(field, text);
    }

    static void requireShort(String field, String text) {
        if (text.length() > LIMIT) {
            throw new IllegalArgumentException("A text that values of " + field + " are to be like has " + LIMIT
                    + " characters at most, not " + text.length()
                    + ": servers take seconds to look for longer ones. Ask for the text itself, or for a part of it.");
        }
    }

    @Override
    public boolean scoring() {
        return false;
    }

    @Override
    public void writeTo(JsonGenerator json) {
        FieldClause.write(json, Names.FUZZY, field, text);
    }
}
