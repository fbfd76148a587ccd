package dev.espalier.query;

import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * Documents with one of some values in a field: {@code {"terms":{"tags":["java","jvm"]}}}.
 *
 * @param field the field
 * @param values 1 to 65,536 values, compared exactly
 */
public record TermsQuery(String field, List<? extends Operand<?>> values) implements FieldQuery {

    /** The server's limit, {@code index.max_terms_count}. */
    private static final int LIMIT = 65_536;

    /**
     * A query for some values.
     *
     * @throws IllegalArgumentException if there are fewer or more
     */
    public TermsQuery {
        values = List.copyOf(values);
        if (values.isEmpty() || values.size() > LIMIT) {
            throw new IllegalArgumentException("A query for some values of " + field + " takes 1 to " + LIMIT
                    + " of them but has " + values.size() + ". Ask for them in several requests.");
        }
    }

    @Override
    public boolean scoring() {
        return false;
    }

    @Override
    public void writeTo(JsonGenerator json) {
        FieldClause.start(json, Names.TERMS, field);
        json.writeStartArray();
        for (Operand<?> value : values) {
            value.writeTo(json);
        }
        json.writeEndArray();
        FieldClause.end(json);
    }
}
