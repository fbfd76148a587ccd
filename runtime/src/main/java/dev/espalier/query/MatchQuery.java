package dev.espalier.query;

import tools.jackson.core.JsonGenerator;

/**
 * Documents with some words in a field: {@code {"match":{"content":"quick fox"}}} for any of them,
 * {@code {"match":{"content":{"query":"quick fox","operator":"and"}}}} for all.
 *
 * @param field the field
 * @param words the words, analyzed as the field is
 * @param all whether every word is required
 */
public record MatchQuery(String field, String words, boolean all) implements FieldQuery {

    @Override
    public boolean scoring() {
        return true;
    }

    @Override
    public void writeTo(JsonGenerator json) {
        if (!all) {
            FieldClause.write(json, Names.MATCH, field, words);
            return;
        }
        FieldClause.start(json, Names.MATCH, field);
        json.writeStartObject();
        json.writeName(Names.QUERY);
        json.writeString(words);
        json.writeName(Names.OPERATOR);
        json.writeString("and");
        json.writeEndObject();
        FieldClause.end(json);
    }
}
