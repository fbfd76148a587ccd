package dev.espalier.schema.lock;

import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The fields of a mapping that is a tree of properties and multi-fields. */
final class LockedFields {

    private static final List<String> CHILDREN = List.of("properties", "fields");

    private LockedFields() {}

    /** The fields that the second mapping has and the first has not, by their paths; of an object, only itself. */
    static Map<String, JsonObject> missing(JsonObject mapping, JsonObject other) {
        Map<String, JsonObject> fields = new LinkedHashMap<>();
        collect("", mapping, other, fields);
        return fields;
    }

    private static void collect(String parent, JsonObject mapping, JsonObject other, Map<String, JsonObject> fields) {
        for (String children : CHILDREN) {
            JsonObject known = mapping.object(children);
            other.object(children).members().forEach((name, field) -> {
                String path = parent.isEmpty() ? name : parent + "." + name;
                if (known.get(name) == null) {
                    fields.put(path, other.object(children).object(name));
                } else if (field instanceof JsonObject object && isOfOneType(known.object(name), object)) {
                    collect(path, known.object(name), object, fields);
                }
            });
        }
    }

    /** A field that becomes another one takes nothing over. */
    private static boolean isOfOneType(JsonObject field, JsonObject other) {
        return type(field).equals(type(other));
    }

    private static String type(JsonObject field) {
        return Objects.requireNonNullElse(field.text("type"), "object");
    }

    /** A mapping without some fields, by their paths. */
    static JsonObject without(JsonObject mapping, Collection<String> paths) {
        return without("", mapping, paths);
    }

    private static JsonObject without(String parent, JsonObject mapping, Collection<String> paths) {
        Map<String, JsonTree> members = new LinkedHashMap<>(mapping.members());
        for (String children : CHILDREN) {
            Map<String, JsonTree> fields = new LinkedHashMap<>();
            mapping.object(children).members().forEach((name, field) -> {
                String path = parent.isEmpty() ? name : parent + "." + name;
                if (!paths.contains(path)) {
                    fields.put(name, field instanceof JsonObject object ? without(path, object, paths) : field);
                }
            });
            if (fields.isEmpty()) {
                members.remove(children);
            } else {
                members.put(children, new JsonObject(fields));
            }
        }
        return new JsonObject(members);
    }

    /** The first mapping, with the fields that only the second has. */
    static JsonObject merged(JsonObject mapping, JsonObject other) {
        Map<String, JsonTree> members = new LinkedHashMap<>(mapping.members());
        for (String children : CHILDREN) {
            Map<String, JsonTree> fields =
                    new LinkedHashMap<>(mapping.object(children).members());
            other.object(children).members().forEach((name, field) -> {
                JsonTree known = fields.get(name);
                fields.put(
                        name,
                        known instanceof JsonObject own && field instanceof JsonObject old
                                ? (isOfOneType(own, old) ? merged(own, old) : own)
                                : field);
            });
            if (!fields.isEmpty()) {
                members.put(children, new JsonObject(fields));
            }
        }
        return new JsonObject(members);
    }
}
