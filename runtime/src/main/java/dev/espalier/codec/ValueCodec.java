package dev.espalier.codec;

import java.util.function.BiConsumer;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * Writes and reads one property value as one JSON value. Implementations are immutable and safe for use by several
 * threads.
 *
 * @param <V> the Java type
 */
public interface ValueCodec<V> {

    /**
     * Writes a value as exactly one JSON value.
     *
     * @param json the generator
     * @param value the value, never null
     * @throws CodecException if the value has no exact form in JSON
     */
    void write(JsonGenerator json, V value);

    /**
     * Reads the value on whose token the parser stands, and leaves it on the last token of that value.
     *
     * @param json the parser, never on a JSON null
     * @return the value, never null
     * @throws CodecException if the JSON is of another kind
     */
    V read(JsonParser json);

    /**
     * Whether a value can be an array in JSON. Otherwise an array means several values, or an only one.
     *
     * @return false by default: {@link #read} never finds the parser on an array
     */
    default boolean takesArrays() {
        return false;
    }

    /**
     * A codec made of two functions.
     *
     * @param <V> the Java type
     * @param writer writes a value as exactly one JSON value
     * @param reader reads the value on whose token the parser stands
     * @return a codec that calls them
     */
    static <V> ValueCodec<V> of(
            BiConsumer<? super JsonGenerator, ? super V> writer, Function<? super JsonParser, ? extends V> reader) {
        return new FunctionCodec<>(writer, reader);
    }
}
