package dev.espalier.query;

import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * Documents with some words in one or more of several fields:
 * {@code {"multi_match":{"query":"quick fox","fields":["title^3","content"]}}}.
 *
 * @param words the words, which each field analyzes by itself
 * @param fields the fields, at least one
 * @param type how the fields work together
 */
public record MultiMatchQuery(String words, List<WeightedField> fields, Type type) implements Query {

    /**
     * A search over several fields.
     *
     * @throws IllegalArgumentException if there is no field, for which the server would take all
     */
    public MultiMatchQuery {
        fields = List.copyOf(fields);
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("A search over several fields needs at least one.");
        }
    }

    /**
     * The same search with the fields working together in another way.
     *
     * @param type how the fields work together
     * @return a query of that type
     */
    public MultiMatchQuery type(Type type) {
        return new MultiMatchQuery(words, fields, type);
    }

    /** How the fields of a search work together. */
    public enum Type {
        /** Any word; the score is that of the best field. The server's default. */
        BEST_FIELDS("best_fields"),
        /** Any word; the scores of the fields are added. */
        MOST_FIELDS("most_fields"),
        /** The fields are taken for one big field. */
        CROSS_FIELDS("cross_fields"),
        /** All words in order, in one field. */
        PHRASE("phrase"),
        /** All words in order, in one field; the last may be a beginning. */
        PHRASE_PREFIX("phrase_prefix"),
        /** All words in any order; the last may be a beginning. */
        BOOL_PREFIX("bool_prefix");

        private final String name;

        Type(String name) {
            this.name = name;
        }
    }

    @Override
    public boolean scoring() {
        return true;
    }

    @Override
    public void writeTo(JsonGenerator json) {
        json.writeStartObject();
        json.writeName(Names.MULTI_MATCH);
        json.writeStartObject();
        json.writeName(Names.QUERY);
        json.writeString(words);
        json.writeName(Names.FIELDS);
        json.writeStartArray();
        for (WeightedField field : fields) {
            json.writeString(field.toString());
        }
        json.writeEndArray();
        if (type != Type.BEST_FIELDS) {
            json.writeName(Names.TYPE);
            json.writeString(type.name);
        }
        json.writeEndObject();
        json.writeEndObject();
    }
}
