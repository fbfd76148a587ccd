package dev.espalier.generated;

import dev.espalier.codec.CodecException;
import dev.espalier.codec.JsonCodecs;
import dev.espalier.codec.RawJson;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** What generated codecs do about values that are not there, and about fields that are not declared. */
public final class FieldSupport {

    private FieldSupport() {}

    /** Whether a value is an empty collection, map, array, text or {@code Optional}; null is not. */
    public static boolean isEmpty(@Nullable Object value) {
        if (value instanceof Collection<?> collection) {
            return collection.isEmpty();
        }
        if (value instanceof Map<?, ?> map) {
            return map.isEmpty();
        }
        if (value instanceof CharSequence text) {
            return text.length() == 0;
        }
        if (value instanceof Optional<?> optional) {
            return optional.isEmpty();
        }
        return isEmptyArray(value);
    }

    private static boolean isEmptyArray(@Nullable Object value) {
        return (value instanceof Object[] objects && objects.length == 0)
                || (value instanceof int[] ints && ints.length == 0)
                || (value instanceof long[] longs && longs.length == 0)
                || (value instanceof short[] shorts && shorts.length == 0)
                || (value instanceof byte[] bytes && bytes.length == 0)
                || (value instanceof double[] doubles && doubles.length == 0)
                || (value instanceof float[] floats && floats.length == 0)
                || (value instanceof boolean[] booleans && booleans.length == 0)
                || (value instanceof char[] chars && chars.length == 0);
    }

    /**
     * The error for a field that the class does not declare.
     *
     * @param json the parser, on the value of the field
     * @return the error, with the path of the field
     */
    public static CodecException undeclared(JsonParser json) {
        return CodecException.at("the class declares no field '" + json.currentName() + "', found", json);
    }

    /**
     * Keeps a field that the class does not declare.
     *
     * @param json the parser, on the value of the field; afterwards on the last token of the value
     * @param others where it is put
     */
    public static void keep(JsonParser json, Map<String, RawJson> others) {
        String name = json.currentName();
        others.put(name, JsonCodecs.RAW_JSON.read(json));
    }

    /** Writes fields that the class does not declare. */
    public static void writeOthers(JsonGenerator json, @Nullable Map<String, RawJson> others) {
        if (others != null) {
            others.forEach((name, value) -> {
                json.writeName(name);
                value.writeTo(json);
            });
        }
    }
}
