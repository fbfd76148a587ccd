package dev.espalier.query;

import tools.jackson.core.JsonGenerator;

/**
 * Documents with a value that starts with a text: {@code {"prefix":{"tags":"ja"}}}.
 *
 * @param field the field
 * @param prefix the start of the value; no character in it is special
 */
public record PrefixQuery(String field, String prefix) implements FieldQuery {

    @Override
    public boolean scoring() {
        return false;
    }

    @Override
    public void writeTo(JsonGenerator json) {
        FieldClause.write(json, Names.PREFIX, field, prefix);
    }
}
