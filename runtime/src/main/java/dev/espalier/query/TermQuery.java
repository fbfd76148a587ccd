package dev.espalier.query;

import tools.jackson.core.JsonGenerator;

/**
 * Documents with a value in a field: {@code {"term":{"tags":"java"}}}.
 *
 * @param field the field
 * @param value the value, compared exactly
 * @param ignoreCase whether letters of either case are equal: {@code {"term":{"tags":{"value":"java","case_insensitive":true}}}}
 */
public record TermQuery(String field, Operand<?> value, boolean ignoreCase) implements FieldQuery {

    /**
     * A query for a value as it is.
     *
     * @param field the field
     * @param value the value
     */
    public TermQuery(String field, Operand<?> value) {
        this(field, value, false);
    }

    @Override
    public boolean scoring() {
        return false;
    }

    @Override
    public void writeTo(JsonGenerator json) {
        if (ignoreCase) {
            FieldClause.writeIgnoringCase(json, Names.TERM, field, value);
        } else {
            FieldClause.write(json, Names.TERM, field, value);
        }
    }
}
