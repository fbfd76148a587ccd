package dev.espalier.query;

import tools.jackson.core.JsonGenerator;

/**
 * Documents with a value in a field: {@code {"term":{"tags":"java"}}}.
 *
 * @param field the field
 * @param value the value, compared exactly
 */
public record TermQuery(String field, Operand<?> value) implements FieldQuery {

    @Override
    public boolean scoring() {
        return false;
    }

    @Override
    public void writeTo(JsonGenerator json) {
        FieldClause.write(json, Names.TERM, field, value);
    }
}
