package dev.espalier.query;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * How many different values a field has, approximately beyond some thousands: {@code {"cardinality":{"field":"tags"}}}.
 * Made by paths: {@code Article_.tags.cardinality()}.
 *
 * @param field the field
 * @param nestedPath the nested field that it lies in, null if in none
 */
public record CardinalityAggregation(String field, @Nullable String nestedPath) implements Aggregation<Long> {

    @Override
    public void writeTo(JsonGenerator json) {
        SingleValue.write(json, "cardinality", field);
    }

    @Override
    public Long read(JsonParser json) {
        return (long) SingleValue.read(json).orElse(0);
    }
}
