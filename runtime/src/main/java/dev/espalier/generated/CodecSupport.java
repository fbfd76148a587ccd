package dev.espalier.generated;

import dev.espalier.codec.CodecException;
import dev.espalier.codec.TextCodecs;
import dev.espalier.codec.ValueCodec;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.codec.ValueReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads the properties of documents, for generated codecs. {@link Fields} writes them.
 *
 * <p>All methods take the parser on the property's value and leave it on the last token of that value. JSON null is null,
 * 0 or false. One value stands for a list of one, and a list of one for its value; null elements are left out, arrays
 * in arrays are joined: the server's fields know no difference. All else is a {@link CodecException} with the path.
 */
public final class CodecSupport {

    private CodecSupport() {}

    /** Reads text. */
    public static @Nullable String readString(JsonParser json) {
        return json.currentToken() == JsonToken.VALUE_STRING ? json.getString() : readValue(json, ValueCodecs.STRING);
    }

    /** Reads a list of texts. */
    public static @Nullable List<String> readStrings(JsonParser json) {
        return readValues(json, ValueCodecs.STRING);
    }

    /** Reads a whole number; null is 0. */
    public static int readInt(JsonParser json) {
        if (json.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            return ValueReader.readInt(json);
        }
        Integer value = readNullableInt(json);
        return value == null ? 0 : value;
    }

    /** Reads a whole number. */
    public static @Nullable Integer readNullableInt(JsonParser json) {
        return readValue(json, ValueCodecs.INTEGER);
    }

    /** Reads a whole number; null is 0. */
    public static long readLong(JsonParser json) {
        if (json.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            return ValueReader.readLong(json);
        }
        Long value = readNullableLong(json);
        return value == null ? 0 : value;
    }

    /** Reads a whole number. */
    public static @Nullable Long readNullableLong(JsonParser json) {
        return readValue(json, ValueCodecs.LONG);
    }

    /** Reads a whole number; null is 0. */
    public static short readShort(JsonParser json) {
        if (json.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            return ValueReader.readShort(json);
        }
        Short value = readNullableShort(json);
        return value == null ? 0 : value;
    }

    /** Reads a whole number. */
    public static @Nullable Short readNullableShort(JsonParser json) {
        return readValue(json, ValueCodecs.SHORT);
    }

    /** Reads a whole number; null is 0. */
    public static byte readByte(JsonParser json) {
        if (json.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            return ValueReader.readByte(json);
        }
        Byte value = readNullableByte(json);
        return value == null ? 0 : value;
    }

    /** Reads a whole number. */
    public static @Nullable Byte readNullableByte(JsonParser json) {
        return readValue(json, ValueCodecs.BYTE);
    }

    /** Reads a finite number; null is 0. */
    public static float readFloat(JsonParser json) {
        if (json.currentToken() == JsonToken.VALUE_NUMBER_FLOAT) {
            return ValueReader.readFloat(json);
        }
        Float value = readNullableFloat(json);
        return value == null ? 0 : value;
    }

    /** Reads a finite number. */
    public static @Nullable Float readNullableFloat(JsonParser json) {
        return readValue(json, ValueCodecs.FLOAT);
    }

    /** Reads a finite number; null is 0. */
    public static double readDouble(JsonParser json) {
        if (json.currentToken() == JsonToken.VALUE_NUMBER_FLOAT) {
            return ValueReader.readDouble(json);
        }
        Double value = readNullableDouble(json);
        return value == null ? 0 : value;
    }

    /** Reads a finite number. */
    public static @Nullable Double readNullableDouble(JsonParser json) {
        return readValue(json, ValueCodecs.DOUBLE);
    }

    /** Reads a boolean; null is false. */
    public static boolean readBoolean(JsonParser json) {
        JsonToken token = json.currentToken();
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return token == JsonToken.VALUE_TRUE;
        }
        Boolean value = readNullableBoolean(json);
        return value == null ? false : value;
    }

    /** Reads a boolean. */
    public static @Nullable Boolean readNullableBoolean(JsonParser json) {
        return readValue(json, ValueCodecs.BOOLEAN);
    }

    /** Reads a character; null is 0. */
    public static char readChar(JsonParser json) {
        Character value = readNullableChar(json);
        return value == null ? 0 : value;
    }

    /** Reads a character. */
    public static @Nullable Character readNullableChar(JsonParser json) {
        return readValue(json, TextCodecs.CHARACTER);
    }

    /** Reads a point in time. */
    public static @Nullable Instant readInstant(JsonParser json) {
        return json.currentToken() == JsonToken.VALUE_STRING
                ? ValueReader.readInstant(json)
                : readValue(json, ValueCodecs.INSTANT);
    }

    /** Reads a day. */
    public static @Nullable LocalDate readLocalDate(JsonParser json) {
        return json.currentToken() == JsonToken.VALUE_STRING
                ? ValueReader.readLocalDate(json)
                : readValue(json, ValueCodecs.LOCAL_DATE);
    }

    /** Reads a value of any other type. */
    public static <V> @Nullable V readValue(JsonParser json, ValueCodec<V> codec) {
        return switch (json.currentToken()) {
            case VALUE_NULL -> null;
            case START_ARRAY -> codec.takesArrays() ? codec.read(json) : Elements.readOnly(json, codec::read);
            default -> codec.read(json);
        };
    }

    /** Reads a value of any other type that is no object in Java; null is what is given. */
    public static <V> V readValue(JsonParser json, ValueCodec<V> codec, V ofNull) {
        V value = readValue(json, codec);
        return value == null ? ofNull : value;
    }

    /** Reads a list of values of any other type. The list is the caller's to change. */
    public static <V> @Nullable List<V> readValues(JsonParser json, ValueCodec<V> codec) {
        return Elements.read(json, codec::read, !codec.takesArrays());
    }

    /** The codec of objects that are values of a map or of lists in lists, by the methods of their class. */
    public static <V> ValueCodec<V> objectCodec(
            BiConsumer<? super JsonGenerator, ? super V> writer, Function<JsonParser, V> reader) {
        return ValueCodec.of(writer, Elements.objects(reader));
    }

    /** Reads an object by the method of its class, which takes the parser on the object's start. */
    public static <V> @Nullable V readObject(JsonParser json, Function<JsonParser, V> reader) {
        return switch (json.currentToken()) {
            case START_OBJECT -> reader.apply(json);
            case VALUE_NULL -> null;
            case START_ARRAY -> Elements.readOnly(json, Elements.objects(reader));
            default -> throw ValueReader.mismatch("an object", json);
        };
    }

    /** Reads a list of objects by the method of their class. The list is the caller's to change. */
    public static <V> @Nullable List<V> readObjects(JsonParser json, Function<JsonParser, V> reader) {
        return Elements.read(json, Elements.objects(reader));
    }

    /** Makes a collection of another kind of a list that was read, in its order. */
    public static <V, C extends Collection<V>> @Nullable C toCollection(@Nullable List<V> values, Supplier<C> empty) {
        if (values == null) {
            return null;
        }
        C collection = empty.get();
        collection.addAll(values);
        return collection;
    }

    /** Makes a map of another kind of a map that was read, in its order. */
    public static <K, V, M extends Map<K, V>> @Nullable M toMap(@Nullable Map<K, V> values, Supplier<M> empty) {
        if (values == null) {
            return null;
        }
        M map = empty.get();
        map.putAll(values);
        return map;
    }

    /** Makes a set of a list that was read, in its order. */
    public static <V> @Nullable Set<V> toSet(@Nullable List<V> values) {
        return values == null ? null : new LinkedHashSet<>(values);
    }
}
