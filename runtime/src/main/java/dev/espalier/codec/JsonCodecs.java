package dev.espalier.codec;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.core.JsonParser;

/** The codecs of bytes, of maps and lists, and of JSON itself. */
public final class JsonCodecs {

    /** Bytes in Base64. */
    public static final ValueCodec<byte[]> BYTES = ValueCodec.of(Bytes::write, Bytes::read);

    /** A vector: an array of finite numbers. */
    public static final ValueCodec<float[]> FLOATS = new ArrayCodec<>(Vectors::write, Vectors::read);

    /** JSON that is passed on as it is. */
    public static final ValueCodec<RawJson> RAW_JSON =
            new ArrayCodec<>((json, value) -> value.writeTo(json), JsonCodecs::readRaw);

    /**
     * Any JSON: maps, lists, texts, booleans, and numbers of the smallest of {@code Integer}, {@code Long},
     * {@code BigInteger}, {@code Double} and {@code BigDecimal} that holds them exactly. Writing takes all other
     * numbers, enums, arrays and {@link JsonWritable} too; what else there is, is refused.
     */
    public static final ValueCodec<Object> ANY = new ArrayCodec<>(AnyValue::write, AnyValue::read);

    private JsonCodecs() {}

    /**
     * The codec of a map with keys of any type.
     *
     * @param <K> the keys
     * @param <V> the values
     * @param text the text of a key
     * @param key the key of a text; an {@link IllegalArgumentException} if there is none
     * @param value the codec of values
     * @return a codec that keeps the order
     */
    public static <K, V> ValueCodec<Map<K, V>> map(
            Function<? super K, String> text, Function<? super String, ? extends K> key, ValueCodec<V> value) {
        return new MapCodec<>(text, key, value);
    }

    /**
     * The codec of a map.
     *
     * @param <V> the values
     * @param value the codec of values
     * @return a codec that keeps the order
     */
    public static <V> ValueCodec<Map<String, V>> map(ValueCodec<V> value) {
        return new MapCodec<>(key -> key, key -> key, value);
    }

    /**
     * The codec of a list.
     *
     * @param <V> the elements
     * @param element the codec of elements
     * @return a codec that takes one value for a list of one, and joins arrays in arrays
     */
    public static <V> ValueCodec<List<V>> list(ValueCodec<V> element) {
        return new ListCodec<>(element);
    }

    /** Servers refuse an object with two members of one name, so that it must not be passed on. */
    private static RawJson readRaw(JsonParser json) {
        String text = Texts.json(json);
        try {
            return new RawJson(text);
        } catch (IllegalArgumentException e) {
            CodecException refused = CodecException.at(String.valueOf(e.getMessage()), json);
            refused.initCause(e);
            throw refused;
        }
    }
}
