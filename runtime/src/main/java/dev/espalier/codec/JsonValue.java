package dev.espalier.codec;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Any JSON, immutable, for what no class stands for. What is missing is {@link #NULL}, so that a way into an answer never
 * fails, and values are read as servers write them: numbers and booleans may stand there as texts.
 *
 * <pre>{@code
 * JsonValue stats = client.execute(Request.get(RequestPath.of("_cluster", "stats"))).body();
 * long documents = stats.at("indices", "docs", "count").asLong(0);
 * }</pre>
 */
public final class JsonValue implements JsonWritable {

    /** The value null, and what is not there. */
    public static final JsonValue NULL = new JsonValue(null);

    private final @Nullable Object value;

    private JsonValue(@Nullable Object value) {
        this.value = value;
    }

    /**
     * The JSON of a Java value.
     *
     * @param value a map, iterable, array, text, number, boolean, enum constant or {@link JsonWritable}, or null; copied
     * @return its JSON
     * @throws CodecException if a part of it has no form in JSON, with its path
     */
    public static JsonValue of(@Nullable Object value) {
        try (JsonParser json = Json.parser(Json.toBytes(generator -> AnyValue.write(generator, value)))) {
            return read(json);
        }
    }

    /**
     * Reads one JSON value.
     *
     * @param text the JSON
     * @return the value
     * @throws IllegalArgumentException if the text is not one JSON value, with line and column
     */
    public static JsonValue parse(String text) {
        return of(new RawJson(text));
    }

    /**
     * Reads one JSON value, however large.
     *
     * @param json stands before its first token; ends on its last one
     * @return the value; {@link #NULL} if there is nothing to read
     */
    public static JsonValue read(JsonParser json) {
        json.nextToken();
        return readCurrent(json);
    }

    /**
     * Reads the JSON value on which a parser stands.
     *
     * @param json stands on the first token of the value; ends on its last one
     * @return the value; {@link #NULL} if there is nothing to read
     */
    public static JsonValue readCurrent(JsonParser json) {
        JsonToken token = json.currentToken();
        return token == null || token == JsonToken.VALUE_NULL ? NULL : new JsonValue(frozen(AnyValue.read(json)));
    }

    private static @Nullable Object frozen(@Nullable Object value) {
        if (value instanceof Map<?, ?> members) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            members.forEach((name, member) -> copy.put((String) name, frozen(member)));
            return Collections.unmodifiableMap(copy);
        }
        if (value instanceof List<?> elements) {
            List<@Nullable Object> copy = new ArrayList<>(elements.size());
            elements.forEach(element -> copy.add(frozen(element)));
            return Collections.unmodifiableList(copy);
        }
        return value;
    }

    /**
     * The value of a member.
     *
     * @param name its name
     * @return {@link #NULL} if this is no object or has no such member
     */
    public JsonValue get(String name) {
        return value instanceof Map<?, ?> members ? wrap(members.get(name)) : NULL;
    }

    /**
     * The value at the end of a path of members.
     *
     * @param names the names from the outside in
     * @return {@link #NULL} if the path leads nowhere
     */
    public JsonValue at(String... names) {
        JsonValue place = this;
        for (String name : names) {
            place = place.get(name);
        }
        return place;
    }

    /**
     * Whether there is a member, null or not.
     *
     * @param name its name
     * @return false if this is no object or has no such member
     */
    public boolean has(String name) {
        return value instanceof Map<?, ?> members && members.containsKey(name);
    }

    /**
     * The members of an object, in their order.
     *
     * @return empty for everything else
     */
    public Map<String, JsonValue> members() {
        if (!(value instanceof Map<?, ?> members)) {
            return Map.of();
        }
        Map<String, JsonValue> wrapped = new LinkedHashMap<>();
        members.forEach((name, member) -> wrapped.put((String) name, wrap(member)));
        return Collections.unmodifiableMap(wrapped);
    }

    /**
     * The elements of an array.
     *
     * @return a single value, as servers write it in place of an array of one, is its own only element; empty for null
     */
    public List<JsonValue> elements() {
        if (value == null) {
            return List.of();
        }
        return value instanceof List<?> elements
                ? elements.stream().map(JsonValue::wrap).toList()
                : List.of(this);
    }

    /**
     * Whether this is null, or was not there.
     *
     * @return true for {@link #NULL}
     */
    public boolean isNull() {
        return value == null;
    }

    /**
     * A single value as text.
     *
     * @param otherwise for null, objects and arrays
     * @return a string as it is; a number or a boolean as JSON writes it
     */
    public String asText(String otherwise) {
        return value == null || value instanceof Map || value instanceof List ? otherwise : value.toString();
    }

    /**
     * A whole number.
     *
     * @param otherwise for everything that is none, or has more than 64 bits
     * @return the number, also if it stands there as a text
     */
    public long asLong(long otherwise) {
        try {
            return value instanceof Long || value instanceof Integer
                    ? ((Number) value).longValue()
                    : new BigDecimal(asText("")).longValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            return otherwise;
        }
    }

    /**
     * A number.
     *
     * @param otherwise for everything that is none
     * @return the nearest number, also if it stands there as a text
     */
    public double asDouble(double otherwise) {
        try {
            return value instanceof Number number ? number.doubleValue() : Double.parseDouble(asText(""));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /**
     * A boolean.
     *
     * @param otherwise for everything that is none
     * @return the boolean, also if it stands there as a text
     */
    public boolean asBoolean(boolean otherwise) {
        return switch (asText("")) {
            case "true" -> true;
            case "false" -> false;
            default -> otherwise;
        };
    }

    /**
     * This as Java values.
     *
     * @return an unmodifiable map or list, a String, an Integer, Long, BigInteger, Double or BigDecimal (the smallest that
     *     holds the number exactly), a Boolean or null
     */
    public @Nullable Object toJava() {
        return value;
    }

    @Override
    public void writeTo(JsonGenerator json) {
        AnyValue.write(json, value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonValue that && Objects.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(value);
    }

    /** The JSON without white space. */
    @Override
    public String toString() {
        return Json.toString(this);
    }

    private static JsonValue wrap(@Nullable Object value) {
        return value == null ? NULL : new JsonValue(value);
    }
}
