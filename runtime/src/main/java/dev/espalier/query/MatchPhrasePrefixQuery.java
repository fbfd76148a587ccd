package dev.espalier.query;

import tools.jackson.core.JsonGenerator;

/**
 * Documents with some words side by side and in order, of which the last may be a beginning only:
 * {@code {"match_phrase_prefix":{"content":"to be o"}}}. The server tries 50 completions of it.
 *
 * @param field the field
 * @param words the words, analyzed as the field is
 */
public record MatchPhrasePrefixQuery(String field, String words) implements FieldQuery {

    @Override
    public boolean scoring() {
        return true;
    }

    @Override
    public void writeTo(JsonGenerator json) {
        FieldClause.write(json, Names.MATCH_PHRASE_PREFIX, field, words);
    }
}
