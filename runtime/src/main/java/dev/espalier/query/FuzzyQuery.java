package dev.espalier.query;

import tools.jackson.core.JsonGenerator;

/**
 * Documents with a value that is like a text, with one or two letters more, less, changed or swapped:
 * {@code {"fuzzy":{"tags":"jaba"}}}. Of texts with one or two letters only the same, of those with up to five one
 * difference, of longer ones two: {@code AUTO}.
 *
 * @param field the field
 * @param text the text
 */
public record FuzzyQuery(String field, String text) implements FieldQuery {

    @Override
    public boolean scoring() {
        return false;
    }

    @Override
    public void writeTo(JsonGenerator json) {
        FieldClause.write(json, Names.FUZZY, field, text);
    }
}
