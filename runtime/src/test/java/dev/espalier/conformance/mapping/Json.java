package dev.espalier.conformance.mapping;

import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonArray;
import dev.espalier.schema.JsonTree.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes JSON in tests: with single quotes. */
final class Json {

    private Json() {}

    /** Reads JSON, in which single quotes stand for double ones if there are none of those. */
    static JsonTree value(String text) {
        return JsonTree.parse(text.contains("\"") ? text : text.replace('\'', '"'));
    }

    static JsonObject object(String text) {
        return (JsonObject) value(text);
    }

    static List<JsonObject> objects(JsonTree array) {
        return ((JsonArray) array)
                .elements().stream().map(JsonObject.class::cast).toList();
    }

    /** The object with one more member, or another value of it. */
    static JsonObject with(JsonObject object, String name, JsonTree value) {
        Map<String, JsonTree> members = new LinkedHashMap<>(object.members());
        members.put(name, value);
        return new JsonObject(members);
    }

    static JsonObject with(JsonObject object, JsonObject more) {
        Map<String, JsonTree> members = new LinkedHashMap<>(object.members());
        members.putAll(more.members());
        return new JsonObject(members);
    }

    /** A mapping of these fields alone. */
    static JsonObject mapping(Map<String, JsonObject> fields) {
        return new JsonObject(Map.of("properties", new JsonObject(new LinkedHashMap<>(fields))));
    }

    static <T> Map<String, T> and(Map<String, T> some, String name, T more) {
        Map<String, T> all = new LinkedHashMap<>(some);
        all.put(name, more);
        return all;
    }
}
