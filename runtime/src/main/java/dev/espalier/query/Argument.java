package dev.espalier.query;

import dev.espalier.codec.JsonWritable;
import dev.espalier.codec.ValueCodec;
import java.util.Collection;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * A value for a placeholder of a {@link QueryTemplate}.
 *
 * @param name the name of the placeholder, without its colon
 * @param value writes the value
 */
public record Argument(String name, JsonWritable value) {

    /**
     * A single value.
     *
     * @param <V> the Java type
     * @param name the name of the placeholder, without its colon
     * @param value the value
     * @param codec writes it
     * @return an argument that becomes one JSON value
     */
    public static <V> Argument of(String name, V value, ValueCodec<? super V> codec) {
        return new Argument(name, new Operand<>(value, codec));
    }

    /**
     * Several values.
     *
     * @param <V> the Java type
     * @param name the name of the placeholder, without its colon
     * @param values the values
     * @param codec writes each
     * @return an argument that becomes a JSON array
     */
    public static <V> Argument ofAll(String name, Collection<? extends V> values, ValueCodec<? super V> codec) {
        return new Argument(name, new Values<>(List.copyOf(values), codec));
    }

    private record Values<V>(List<V> values, ValueCodec<? super V> codec) implements JsonWritable {

        @Override
        public void writeTo(JsonGenerator json) {
            json.writeStartArray();
            for (V value : values) {
                codec.write(json, value);
            }
            json.writeEndArray();
        }
    }
}
