package dev.espalier.value;

import dev.espalier.codec.ValueCodec;
import dev.espalier.codec.ValueReader;
import dev.espalier.codec.ValueWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Numbers that were summed up before they were indexed, for fields {@code aggregate_metric_double}. The server wants
 * exactly the metrics that the field declares.
 *
 * @param min the smallest number; null if the field has no such metric
 * @param max the largest number; null if the field has no such metric
 * @param sum the sum; null if the field has no such metric
 * @param valueCount how many numbers; null if the field has no such metric
 */
public record MetricSummary(
        @Nullable Double min,
        @Nullable Double max,
        @Nullable Double sum,
        @Nullable Long valueCount) {

    /** An object with {@code min}, {@code max}, {@code sum} and {@code value_count}. */
    public static final ValueCodec<MetricSummary> CODEC = ValueCodec.of(MetricSummary::write, MetricSummary::read);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the smallest is above the largest, or the count is negative
     */
    public MetricSummary {
        if (min != null && max != null && min > max) {
            throw new IllegalArgumentException("the smallest, " + min + ", is above the largest, " + max);
        }
        if (valueCount != null && valueCount < 0) {
            throw new IllegalArgumentException("the count " + valueCount + " is negative");
        }
    }

    private static void write(JsonGenerator json, MetricSummary summary) {
        json.writeStartObject();
        write(json, "min", summary.min);
        write(json, "max", summary.max);
        write(json, "sum", summary.sum);
        if (summary.valueCount != null) {
            json.writeName("value_count");
            json.writeNumber(summary.valueCount);
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, @Nullable Double value) {
        if (value != null) {
            json.writeName(name);
            ValueWriter.writeDouble(json, value);
        }
    }

    private static MetricSummary read(JsonParser json) {
        ValueReader.requireObject("a summary of numbers", json);
        Double min = null;
        Double max = null;
        Double sum = null;
        Long count = null;
        String name;
        while ((name = json.nextName()) != null) {
            if (json.nextToken() == JsonToken.VALUE_NULL) {
                continue;
            }
            switch (name) {
                case "min" -> min = ValueReader.readDouble(json);
                case "max" -> max = ValueReader.readDouble(json);
                case "sum" -> sum = ValueReader.readDouble(json);
                case "value_count" -> count = ValueReader.readLong(json);
                default -> json.skipChildren();
            }
        }
        return new MetricSummary(min, max, sum, count);
    }
}
