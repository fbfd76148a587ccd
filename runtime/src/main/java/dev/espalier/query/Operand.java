package dev.espalier.query;

import dev.espalier.codec.JsonWritable;
import dev.espalier.codec.ValueCodec;
import tools.jackson.core.JsonGenerator;

/**
 * A value in a query, with the codec that the values of its field are stored with, so that both have one form.
 *
 * @param <V> the Java type
 * @param value the value
 * @param codec writes it
 */
public record Operand<V>(V value, ValueCodec<? super V> codec) implements JsonWritable {

    @Override
    public void writeTo(JsonGenerator json) {
        codec.write(json, value);
    }

    /** The value. */
    @Override
    public String toString() {
        return value.toString();
    }
}
