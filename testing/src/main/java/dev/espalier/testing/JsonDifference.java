package dev.espalier.testing;

import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonArray;
import dev.espalier.schema.JsonTree.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares JSON; the order of members does not count. */
final class JsonDifference {

    private JsonDifference() {}

    /** The first difference, with its place, in words; empty if there is none. */
    static Optional<String> first(JsonTree expected, JsonTree actual) {
        return first("$", expected, actual);
    }

    private static Optional<String> first(String place, @Nullable JsonTree expected, @Nullable JsonTree actual) {
        if (expected == null || actual == null) {
            return Optional.of(at(place, expected, actual));
        }
        if (expected.equals(actual)) {
            return Optional.empty();
        }
        if (expected instanceof JsonObject one && actual instanceof JsonObject other) {
            return members(place, one.members(), other.members());
        }
        if (expected instanceof JsonArray one && actual instanceof JsonArray other) {
            return elements(place, one.elements(), other.elements());
        }
        return Optional.of(at(place, expected, actual));
    }

    private static Optional<String> members(
            String place, Map<String, JsonTree> expected, Map<String, JsonTree> actual) {
        TreeSet<String> names = new TreeSet<>(expected.keySet());
        names.addAll(actual.keySet());
        return names.stream()
                .flatMap(name -> first(place + "." + name, expected.get(name), actual.get(name)).stream())
                .findFirst();
    }

    private static Optional<String> elements(String place, List<JsonTree> expected, List<JsonTree> actual) {
        for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
            Optional<String> difference = first(place + "[" + i + "]", element(expected, i), element(actual, i));
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    private static @Nullable JsonTree element(List<JsonTree> elements, int index) {
        return index < elements.size() ? elements.get(index) : null;
    }

    private static String at(String place, @Nullable JsonTree expected, @Nullable JsonTree actual) {
        return "at " + place + ": expected " + text(expected) + ", but found " + text(actual);
    }

    private static String text(@Nullable JsonTree value) {
        return value == null ? "nothing" : value.compact();
    }

    /** The same with members in the order of their names, so that two texts can be compared by eye. */
    static JsonTree sorted(JsonTree tree) {
        if (tree instanceof JsonObject object) {
            Map<String, JsonTree> members = new TreeMap<>();
            object.members().forEach((name, value) -> members.put(name, sorted(value)));
            return new JsonObject(members);
        }
        return tree instanceof JsonArray array
                ? new JsonArray(
                        array.elements().stream().map(JsonDifference::sorted).toList())
                : tree;
    }
}
