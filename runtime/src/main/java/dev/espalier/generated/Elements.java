package dev.espalier.generated;

import dev.espalier.codec.CodecException;
import dev.espalier.codec.ValueReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The elements of properties with several values. */
final class Elements {

    private static final int USUAL_COUNT = 4;

    private Elements() {}

    static <V> void write(
            JsonGenerator json, Iterable<? extends V> values, BiConsumer<? super JsonGenerator, ? super V> writer) {
        json.writeStartArray();
        for (V value : values) {
            if (value == null) {
                throw CodecException.at("a list can't hold null, which the server would drop,", json);
            }
            writer.accept(json, value);
        }
        json.writeEndArray();
    }

    /** Reads an array, or a value that stands for an array of one. */
    static <V> @Nullable List<V> read(JsonParser json, Function<? super JsonParser, V> reader) {
        return read(json, reader, true);
    }

    /** Reads an array, of which inner arrays are joined or are elements themselves. */
    static <V> @Nullable List<V> read(JsonParser json, Function<? super JsonParser, V> reader, boolean joined) {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        List<V> values = new ArrayList<>(USUAL_COUNT);
        if (json.currentToken() == JsonToken.START_ARRAY) {
            addAll(json, reader, values, joined);
        } else {
            values.add(reader.apply(json));
        }
        return values;
    }

    private static <V> void addAll(
            JsonParser json, Function<? super JsonParser, V> reader, List<V> values, boolean joined) {
        JsonToken token;
        while ((token = json.nextToken()) != JsonToken.END_ARRAY) {
            if (token == JsonToken.START_ARRAY && joined) {
                addAll(json, reader, values, true);
            } else if (token != JsonToken.VALUE_NULL) {
                values.add(reader.apply(json));
            }
        }
    }

    /** Moves to the next value of an array of single values, past null; false at its end. */
    static boolean nextValue(JsonParser json) {
        JsonToken token = json.nextToken();
        while (token == JsonToken.VALUE_NULL) {
            token = json.nextToken();
        }
        return token != JsonToken.END_ARRAY;
    }

    /** Reads an array that stands for its only element; an empty one is null. */
    static <V> @Nullable V readOnly(JsonParser json, Function<? super JsonParser, V> reader) {
        V only = null;
        int count = 0;
        int depth = 1;
        while (depth > 0) {
            switch (json.nextToken()) {
                case START_ARRAY -> depth++;
                case END_ARRAY -> depth--;
                case VALUE_NULL -> {}
                default -> {
                    if (count++ == 0) {
                        only = reader.apply(json);
                    } else {
                        json.skipChildren();
                    }
                }
            }
        }
        if (count > 1) {
            throw CodecException.at("expected one value but found an array of " + count, json);
        }
        return only;
    }

    /** Guards the reader of an object from other values. */
    static <V> Function<JsonParser, V> objects(Function<JsonParser, V> reader) {
        return json -> {
            ValueReader.requireObject("an object", json);
            return reader.apply(json);
        };
    }
}
