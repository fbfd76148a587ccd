package dev.espalier.query;

import tools.jackson.core.JsonGenerator;

/**
 * Documents with some words side by side and in order: {@code {"match_phrase":{"content":"to be or"}}}.
 *
 * @param field the field
 * @param words the words, analyzed as the field is
 */
public record MatchPhraseQuery(String field, String words) implements FieldQuery {

    @Override
    public boolean scoring() {
        return true;
    }

    @Override
    public void writeTo(JsonGenerator json) {
        FieldClause.write(json, Names.MATCH_PHRASE, field, words);
    }
}
