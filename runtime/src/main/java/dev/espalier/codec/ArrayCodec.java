package dev.espalier.codec;

import java.util.function.BiConsumer;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Values that may be arrays in JSON. */
record ArrayCodec<V>(
        BiConsumer<? super JsonGenerator, ? super V> writer, Function<? super JsonParser, ? extends V> reader)
        implements ValueCodec<V> {

    @Override
    public void write(JsonGenerator json, V value) {
        writer.accept(json, value);
    }

    @Override
    public V read(JsonParser json) {
        return reader.apply(json);
    }

    @Override
    public boolean takesArrays() {
        return true;
    }
}
