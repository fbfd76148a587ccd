package dev.espalier.codec;

import java.time.DateTimeException;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * Values by their texts.
 *
 * @param what what is expected, with its article
 * @param text the text of a value
 * @param value the value of a text; throws if there is none
 */
record TextCodec<V>(String what, Function<? super V, String> text, Function<String, ? extends V> value)
        implements ValueCodec<V> {

    @Override
    public void write(JsonGenerator json, V written) {
        json.writeString(text.apply(written));
    }

    @Override
    public V read(JsonParser json) {
        if (json.currentToken() != null && json.currentToken().isScalarValue()) {
            try {
                return value.apply(json.getString());
            } catch (IllegalArgumentException | DateTimeException e) {
                // reported below, with its place
            }
        }
        throw Mismatch.expected(what, json);
    }
}
