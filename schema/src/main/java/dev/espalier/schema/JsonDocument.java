package dev.espalier.schema;

import dev.espalier.schema.JsonTree.JsonObject;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A parsed JSON text that still knows where in the text each value and each key stands. */
public final class JsonDocument {

    private final String text;
    private final JsonTree root;
    private final Map<JsonTree, Integer> values;
    private final Map<JsonObject, Map<String, Integer>> keys;

    JsonDocument(
            String text,
            JsonTree root,
            IdentityHashMap<JsonTree, Integer> values,
            IdentityHashMap<JsonObject, Map<String, Integer>> keys) {
        this.text = text;
        this.root = root;
        this.values = values;
        this.keys = keys;
    }

    /**
     * Reads a JSON text, strictly: no comments, no trailing commas, no repeated keys.
     *
     * @param text the text, with nothing but white space around the value
     * @return the values with their positions
     * @throws JsonSyntaxException if the text is not JSON; it tells the line and column
     */
    public static JsonDocument parse(String text) {
        return new JsonParser(text).document();
    }

    /**
     * The outermost value.
     *
     * @return the whole text as a tree
     */
    public JsonTree root() {
        return root;
    }

    /**
     * Where a value begins.
     *
     * @param value a value of this document: the very instance, not an equal one
     * @return the place of its first character
     * @throws IllegalArgumentException if the value is not of this document
     */
    public JsonPosition position(JsonTree value) {
        return position(values.get(value));
    }

    /**
     * Where a key begins.
     *
     * @param object an object of this document: the very instance
     * @param key the name of one of its members
     * @return the place of the opening quote
     * @throws IllegalArgumentException if there is no such object or key
     */
    public JsonPosition position(JsonObject object, String key) {
        return position(keys.getOrDefault(object, Map.of()).get(key));
    }

    private JsonPosition position(@Nullable Integer offset) {
        if (offset == null) {
            throw new IllegalArgumentException("not a part of this JSON text");
        }
        return JsonPosition.of(text, offset);
    }
}
