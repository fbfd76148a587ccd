package dev.espalier.query;

import tools.jackson.core.JsonGenerator;

/**
 * Documents with some words in a field: {@code {"match":{"content":"quick fox"}}} for any of them,
 * {@code {"match":{"content":{"query":"quick fox","operator":"and"}}}} for all.
 *
 * @param field the field
 * @param words the words, analyzed as the field is
 * @param all whether every word is required
 * @param fuzzy whether words count that differ by one or two letters: {@code "fuzziness":"AUTO"}, of at most 1,000 characters
 */
public record MatchQuery(String field, String words, boolean all, boolean fuzzy) implements FieldQuery {

    /**
     * A query for words.
     *
     * @throws IllegalArgumentException if words that may differ have more than 1,000 characters
     */
    public MatchQuery {
        if (fuzzy) {
            FuzzyQuery.requireShort(field, words);
        }
    }

    /**
     * A query for words as they are.
     *
     * @param field the field
     * @param words the words
     * @param all whether every word is required
     */
    public MatchQuery(String field, String words, boolean all) {
        this(field, words, all, false);
    }

    @Override
    public boolean scoring() {
        return true;
    }

    @Override
    public void writeTo(JsonGenerator json) {
        if (!all && !fuzzy) {
            FieldClause.write(json, Names.MATCH, field, words);
            return;
        }
        FieldClause.start(json, Names.MATCH, field);
        json.writeStartObject();
        json.writeName(Names.QUERY);
        json.writeString(words);
        if (all) {
            json.writeName(Names.OPERATOR);
            json.writeString("and");
        }
        if (fuzzy) {
            json.writeName(Names.FUZZINESS);
            json.writeString("AUTO");
        }
        json.writeEndObject();
        FieldClause.end(json);
    }
}
