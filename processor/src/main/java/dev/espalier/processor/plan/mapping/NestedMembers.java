package dev.espalier.processor.plan.mapping;

import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;

/** Puts settings with dots in their names into objects, in the order in which they come. */
final class NestedMembers {

    private final Map<String, Object> members = new LinkedHashMap<>();

    void put(String path, JsonTree value) {
        put(members, path, value);
    }

    /** A name that has a value of its own cannot hold others too: these keep their dots, which servers take as well. */
    private static void put(Map<String, Object> into, String path, JsonTree value) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            Object before = into.put(path, value);
            if (before instanceof Nested nested) {
                nested.members.forEach((name, member) -> into.put(path + "." + name, member));
            }
            return;
        }
        String first = path.substring(0, dot);
        if (into.computeIfAbsent(first, name -> new Nested()) instanceof Nested nested) {
            put(nested.members, path.substring(dot + 1), value);
        } else {
            into.put(path, value);
        }
    }

    JsonObject object() {
        return object(members);
    }

    private static JsonObject object(Map<String, Object> members) {
        Map<String, JsonTree> object = new LinkedHashMap<>();
        members.forEach((name, value) ->
                object.put(name, value instanceof Nested nested ? object(nested.members) : (JsonTree) value));
        return new JsonObject(object);
    }

    private static final class Nested {
        private final Map<String, Object> members = new LinkedHashMap<>();
    }
}
