package dev.espalier.value;

import dev.espalier.codec.CodecException;
import dev.espalier.codec.JsonCodecs;
import dev.espalier.codec.ValueCodec;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.codec.ValueReader;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * Values with how often each occurs, for fields {@code histogram}.
 *
 * @param values ascending
 * @param counts how often each value occurs, as many as there are values, none negative
 */
public record Histogram(List<Double> values, List<Long> counts) {

    private static final ValueCodec<List<Double>> VALUES = JsonCodecs.list(ValueCodecs.DOUBLE);
    private static final ValueCodec<List<Long>> COUNTS = JsonCodecs.list(ValueCodecs.LONG);

    /** An object with {@code values} and {@code counts}. */
    public static final ValueCodec<Histogram> CODEC = ValueCodec.of(Histogram::write, Histogram::read);

    /**
     * Checks and copies values and counts.
     *
     * @throws IllegalArgumentException if there are more of the one than of the other, if values descend, or if a count
     *     is negative
     */
    public Histogram {
        values = List.copyOf(values);
        counts = List.copyOf(counts);
        if (values.size() != counts.size()) {
            throw new IllegalArgumentException(values.size() + " values have " + counts.size() + " counts");
        }
        for (int i = 1; i < values.size(); i++) {
            if (values.get(i - 1).compareTo(values.get(i)) > 0) {
                throw new IllegalArgumentException("the values " + values + " do not ascend");
            }
        }
        if (counts.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("a count of " + counts + " is negative");
        }
    }

    private static void write(JsonGenerator json, Histogram histogram) {
        json.writeStartObject();
        json.writeName("values");
        VALUES.write(json, histogram.values);
        json.writeName("counts");
        COUNTS.write(json, histogram.counts);
        json.writeEndObject();
    }

    private static Histogram read(JsonParser json) {
        ValueReader.requireObject("a histogram", json);
        List<Double> values = List.of();
        List<Long> counts = List.of();
        String name;
        while ((name = json.nextName()) != null) {
            json.nextToken();
            switch (name) {
                case "values" -> values = VALUES.read(json);
                case "counts" -> counts = COUNTS.read(json);
                default -> json.skipChildren();
            }
        }
        try {
            return new Histogram(values, counts);
        } catch (IllegalArgumentException e) {
            throw CodecException.at(e.getMessage(), json);
        }
    }
}
