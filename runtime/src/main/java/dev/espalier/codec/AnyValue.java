package dev.espalier.codec;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Any JSON as maps, lists, texts, numbers and booleans. */
final class AnyValue {

    private AnyValue() {}

    static void write(JsonGenerator json, @Nullable Object value) {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            map.forEach((key, member) -> {
                MemberName.write(json, String.valueOf(key));
                write(json, member);
            });
            json.writeEndObject();
        } else if (value instanceof Iterable<?> values) {
            writeAll(json, values);
        } else if (value.getClass().isArray()) {
            writeAll(json, ArrayElements.of(value));
        } else {
            writeSingle(json, value);
        }
    }

    private static void writeAll(JsonGenerator json, Iterable<?> values) {
        json.writeStartArray();
        values.forEach(element -> write(json, element));
        json.writeEndArray();
    }

    private static void writeSingle(JsonGenerator json, Object value) {
        if (value instanceof JsonWritable writable) {
            writable.writeTo(json);
        } else if (value instanceof Number number) {
            writeNumber(json, number);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Enum<?> constant) {
            json.writeString(constant.name());
        } else if (value instanceof CharSequence || value instanceof Character) {
            json.writeString(value.toString());
        } else {
            throw unwritable(json, value);
        }
    }

    private static CodecException unwritable(JsonGenerator json, Object value) {
        return CodecException.at("a " + value.getClass().getSimpleName() + " has no form in JSON", json);
    }

    private static void writeNumber(JsonGenerator json, Number number) {
        if (number instanceof Double value) {
            ValueWriter.writeDouble(json, value);
        } else if (number instanceof Float value) {
            ValueWriter.writeFloat(json, value);
        } else if (number instanceof BigDecimal value) {
            json.writeNumber(value);
        } else if (number instanceof BigInteger value) {
            json.writeNumber(value);
        } else if (number instanceof Long
                || number instanceof Integer
                || number instanceof Short
                || number instanceof Byte
                || number instanceof AtomicLong
                || number instanceof AtomicInteger) {
            json.writeNumber(number.longValue());
        } else {
            // what other kinds hold may not be whole
            throw unwritable(json, number);
        }
    }

    static Object read(JsonParser json) {
        JsonToken token = json.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            String name;
            while ((name = json.nextName()) != null) {
                map.put(name, json.nextToken() == JsonToken.VALUE_NULL ? null : read(json));
            }
            return map;
        }
        if (token == JsonToken.START_ARRAY) {
            List<@Nullable Object> list = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                list.add(json.currentToken() == JsonToken.VALUE_NULL ? null : read(json));
            }
            return list;
        }
        if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
            return BigNumbers.readAny(json);
        }
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return token == JsonToken.VALUE_TRUE;
        }
        return ValueReader.readString(json);
    }
}
