package dev.espalier.query;

import tools.jackson.core.JsonGenerator;

/**
 * Documents with a value that starts with a text: {@code {"prefix":{"tags":"ja"}}}.
 *
 * @param field the field
 * @param prefix the start of the value; no character in it is special
 * @param ignoreCase whether letters of either case are equal
 */
public record PrefixQuery(String field, String prefix, boolean ignoreCase) implements FieldQuery {

    /**
     * A query for a start as it is.
     *
     * @param field the field
     * @param prefix the start
     */
    public PrefixQuery(String field, String prefix) {
        this(field, prefix, false);
    }

    @Override
    public boolean scoring() {
        return false;
    }

    @Override
    public void writeTo(JsonGenerator json) {
        if (ignoreCase) {
            FieldClause.writeIgnoringCase(json, Names.PREFIX, field, prefix);
        } else {
            FieldClause.write(json, Names.PREFIX, field, prefix);
        }
    }
}
