package dev.espalier.schema;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value as an immutable tree: mappings, settings and the queries that users write in annotations. Members keep
 * their order. Two trees are equal when they hold the same values; the order of an object's members does not count.
 */
public sealed interface JsonTree {

    /** An object; the members in the order in which they were written. */
    record JsonObject(Map<String, JsonTree> members) implements JsonTree {

        /** The object without members. */
        public static final JsonObject EMPTY = new JsonObject(Map.of());

        /** Copies the members. */
        public JsonObject {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        /**
         * The value of a member.
         *
         * @param name the name
         * @return null if there is no such member
         */
        public @Nullable JsonTree get(String name) {
            return members.get(name);
        }

        /**
         * The object that is the value of a member.
         *
         * @param name the name
         * @return empty if there is no such member, or if it is not an object
         */
        public JsonObject object(String name) {
            return members.get(name) instanceof JsonObject object ? object : EMPTY;
        }

        /**
         * The text of a member.
         *
         * @param name the name
         * @return null if there is no such member, or if it is not a string
         */
        public @Nullable String text(String name) {
            return members.get(name) instanceof JsonText text ? text.value() : null;
        }

        /**
         * The members of this object and of another one.
         *
         * @param other the other object
         * @return one in which members of both that are objects are merged in turn; of others, that of the other object counts
         */
        public JsonObject merged(JsonObject other) {
            Map<String, JsonTree> all = new LinkedHashMap<>(members);
            other.members.forEach((name, value) -> all.merge(
                    name,
                    value,
                    (own, added) -> own instanceof JsonObject object && added instanceof JsonObject more
                            ? object.merged(more)
                            : added));
            return new JsonObject(all);
        }
    }

    /** An array. */
    record JsonArray(List<JsonTree> elements) implements JsonTree {

        /** Copies the elements. */
        public JsonArray {
            elements = List.copyOf(elements);
        }
    }

    /** A string. */
    record JsonText(String value) implements JsonTree {}

    /** A number, exact as it was written. */
    record JsonNumber(BigDecimal value) implements JsonTree {

        /** Drops trailing zeros, so that 1.0 equals 1. */
        public JsonNumber {
            value = value.stripTrailingZeros();
        }
    }

    /** True or false. */
    record JsonBoolean(boolean value) implements JsonTree {}

    /** Null. */
    record JsonNull() implements JsonTree {}

    /**
     * Reads a JSON text, strictly: no comments, no trailing commas, no repeated keys.
     *
     * @param text the text, with nothing but white space around the value
     * @return the value
     * @throws JsonSyntaxException if the text is not JSON; it tells the line and column
     */
    static JsonTree parse(String text) {
        return JsonDocument.parse(text).root();
    }

    /**
     * A string value.
     *
     * @param value the text
     * @return the tree
     */
    static JsonTree of(String value) {
        return new JsonText(value);
    }

    /**
     * A number value.
     *
     * @param value the number
     * @return the tree
     */
    static JsonTree of(long value) {
        return new JsonNumber(BigDecimal.valueOf(value));
    }

    /**
     * A boolean value.
     *
     * @param value true or false
     * @return the tree
     */
    static JsonTree of(boolean value) {
        return new JsonBoolean(value);
    }

    /**
     * The value over several lines, two spaces for each level, without a final line break. Objects and arrays without
     * members, and arrays of plain values, stay on one line.
     *
     * @return JSON text that {@link #parse(String)} reads back
     */
    default String pretty() {
        return JsonPrinter.print(this, true);
    }

    /**
     * The value as a word in a sentence.
     *
     * @return a text without its quotes; JSON text on one line of anything else
     */
    default String plain() {
        return this instanceof JsonText text ? text.value() : compact();
    }

    /**
     * The value on one line, without spaces.
     *
     * @return JSON text that {@link #parse(String)} reads back
     */
    default String compact() {
        return JsonPrinter.print(this, false);
    }

    /**
     * The value in the form in which values of servers are compared: they answer numbers and booleans as texts at some
     * places, and a list of one where one value was given.
     *
     * @return a value of texts, objects, and lists of none or several
     */
    default JsonTree canonical() {
        return CanonicalValues.plain(this);
    }
}
