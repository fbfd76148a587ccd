package dev.espalier.search;

import dev.espalier.codec.JsonWritable;
import dev.espalier.codec.ValueReader;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The place of a hit in the order of its search: one value for each criterion. Given back to the server, it continues
 * behind that hit.
 *
 * @param values each a String, Long, Double, BigInteger, Boolean or null
 */
public record SortValues(List<@Nullable Object> values) implements JsonWritable {

    private static final SortValues NONE = new SortValues(List.of());

    /**
     * Sort values.
     *
     * @throws IllegalArgumentException if one is of another type
     */
    public SortValues {
        for (Object value : values) {
            if (!isAllowed(value)) {
                throw new IllegalArgumentException(
                        "A sort value is a String, Long, Double, BigInteger, Boolean or null,"
                                + " as hits carry it, but not a "
                                + value.getClass().getName() + ".");
            }
        }
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    private static boolean isAllowed(@Nullable Object value) {
        return value == null
                || value instanceof String
                || value instanceof Long
                || value instanceof Double
                || value instanceof BigInteger
                || value instanceof Boolean;
    }

    /**
     * The sort values of a hit of a search without order.
     *
     * @return no values
     */
    public static SortValues none() {
        return NONE;
    }

    static SortValues read(JsonParser json) {
        ValueReader.requireArray("an array of sort values", json);
        List<@Nullable Object> values = new ArrayList<>(2);
        JsonToken token;
        while ((token = json.nextToken()) != JsonToken.END_ARRAY) {
            values.add(
                    switch (token) {
                        case VALUE_NULL -> null;
                        case VALUE_TRUE -> true;
                        case VALUE_FALSE -> false;
                        case VALUE_STRING -> json.getString();
                        case VALUE_NUMBER_INT -> wholeNumber(json);
                        case VALUE_NUMBER_FLOAT -> json.getDoubleValue();
                        default -> throw ValueReader.mismatch("a single sort value", json);
                    });
        }
        return new SortValues(values);
    }

    private static Number wholeNumber(JsonParser json) {
        return json.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                ? json.getBigIntegerValue()
                : (Number) json.getLongValue();
    }

    @Override
    public void writeTo(JsonGenerator json) {
        json.writeStartArray();
        for (Object value : values) {
            write(json, value);
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, @Nullable Object value) {
        if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof Long number) {
            json.writeNumber(number.longValue());
        } else if (value instanceof Double number) {
            json.writeNumber(number.doubleValue());
        } else if (value instanceof BigInteger number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else {
            json.writeNull();
        }
    }
}
