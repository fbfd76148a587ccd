package dev.espalier.schema;

import dev.espalier.schema.JsonTree.JsonObject;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A parsed JSON text that still knows where in the text each value and each key stands. */
public final class JsonDocument {

    private final String text;
    private final JsonTree root;
    private final Map<JsonTree, Integer> values;
    private final Map<JsonObject, Map<String, Integer>> keys;
    private final List<Integer> comments;

    JsonDocument(
            String text,
            JsonTree root,
            IdentityHashMap<JsonTree, Integer> values,
            IdentityHashMap<JsonObject, Map<String, Integer>> keys,
            List<Integer> comments) {
        this.text = text;
        this.root = root;
        this.values = values;
        this.keys = keys;
        this.comments = List.copyOf(comments);
    }

    /**
     * Reads a JSON text, strictly: no comments, no trailing commas, no repeated keys.
     *
     * @param text the text, with nothing but white space around the value
     * @return the values with their positions
     * @throws JsonSyntaxException if the text is not JSON; it tells the line and column
     */
    public static JsonDocument parse(String text) {
        return new JsonParser(text, false).document();
    }

    /**
     * Reads a JSON text that may have comments, as servers take them too: to the end of the line after two slashes, or
     * between a slash with a star and a star with a slash. Apart from that it is read strictly.
     *
     * @param text the text, with nothing but white space and comments around the value
     * @return the values with their positions
     * @throws JsonSyntaxException if the text is not JSON; it tells the line and column
     */
    public static JsonDocument parseCommented(String text) {
        return new JsonParser(text, true).document();
    }

    /**
     * Where comments begin.
     *
     * @return in the order of the text; empty if there are none
     */
    public List<JsonPosition> comments() {
        return comments.stream().map(offset -> JsonPosition.of(text, offset)).toList();
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
