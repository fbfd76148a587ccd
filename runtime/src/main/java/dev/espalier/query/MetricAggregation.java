package dev.espalier.query;

import java.util.Locale;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * A number computed from the values of a field: {@code {"avg":{"field":"rating"}}}. The result is empty, not 0, where
 * no document has a value. Made by paths: {@code Article_.rating.average()}.
 *
 * @param metric what to compute
 * @param field the field
 * @param nestedPath the nested field that it lies in, null if in none
 */
public record MetricAggregation(
        Metric metric, String field, @Nullable String nestedPath) implements Aggregation<OptionalDouble> {

    @Override
    public void writeTo(JsonGenerator json) {
        SingleValue.write(json, metric.name().toLowerCase(Locale.ROOT), field);
    }

    @Override
    public OptionalDouble read(JsonParser json) {
        return SingleValue.read(json);
    }

    /** What can be computed from numbers. */
    public enum Metric {
        /** Their average. */
        AVG,
        /** The smallest. */
        MIN,
        /** The largest. */
        MAX,
        /** Their sum, which is 0 for none. */
        SUM
    }
}
