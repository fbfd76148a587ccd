package dev.espalier.schema;

import dev.espalier.schema.JsonTree.JsonArray;
import dev.espalier.schema.JsonTree.JsonNull;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.JsonTree.JsonText;
import dev.espalier.schema.MappingChange.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks two mappings side by side and collects what differs. */
final class MappingComparison {

    private static final Set<String> STRUCTURE = Set.of("type", "properties", "fields");

    private final List<MappingChange> changes = new ArrayList<>();

    List<MappingChange> changes() {
        return changes;
    }

    void compare(JsonObject current, JsonObject wanted) {
        parameters("", MappingParameters.ofRoot(), current, wanted);
        children("", current.object("properties"), wanted.object("properties"));
    }

    private void children(String parent, JsonObject current, JsonObject wanted) {
        for (String name : wanted.members().keySet()) {
            String path = parent.isEmpty() ? name : parent + "." + name;
            if (current.get(name) == null) {
                added(path, wanted.object(name));
            } else {
                field(path, current.object(name), wanted.object(name));
            }
        }
    }

    private void added(String path, JsonObject wanted) {
        changes.add(new MappingChange(Kind.ADDITIVE, path, "type", null, type(wanted)));
        children(path, JsonObject.EMPTY, wanted.object("properties"));
        children(path, JsonObject.EMPTY, wanted.object("fields"));
    }

    private void field(String path, JsonObject current, JsonObject wanted) {
        String before = type(current);
        String after = type(wanted);
        if (!before.equals(after)) {
            changes.add(new MappingChange(Kind.BREAKING, path, "type", before, after));
            return;
        }
        parameters(path, MappingParameters.of(after), current, wanted);
        children(path, current.object("properties"), wanted.object("properties"));
        children(path, current.object("fields"), wanted.object("fields"));
    }

    private static String type(JsonObject field) {
        String type = field.text("type");
        return type == null ? "object" : type;
    }

    private void parameters(String path, MappingParameters parameters, JsonObject current, JsonObject wanted) {
        Set<String> names = new LinkedHashSet<>(wanted.members().keySet());
        names.addAll(current.members().keySet());
        names.removeAll(STRUCTURE);
        for (String name : names) {
            if (value(wanted, name) != null || parameters.isResetWhenOmitted(name)) {
                parameter(
                        path,
                        name,
                        parameters,
                        effective(current, name, parameters),
                        effective(wanted, name, parameters));
            }
        }
    }

    private void parameter(
            String path,
            String name,
            MappingParameters parameters,
            @Nullable JsonTree before,
            @Nullable JsonTree after) {
        String from = before == null ? null : text(before);
        String to = after == null ? null : text(after);
        if (!Objects.equals(before, after)) {
            changes.add(new MappingChange(parameters.change(name, from, to), path, name, from, to));
        }
    }

    /** The stated value or the default, in the one form in which values are compared. */
    private static @Nullable JsonTree effective(JsonObject field, String name, MappingParameters parameters) {
        JsonTree stated = value(field, name);
        if (stated != null) {
            return normalised(stated);
        }
        String source = parameters.inheritedFrom(name);
        if (source != null) {
            return effective(field, source, parameters);
        }
        String standard = parameters.defaultOf(name);
        return standard == null ? null : JsonTree.of(standard);
    }

    private static @Nullable JsonTree value(JsonObject field, String name) {
        JsonTree value = field.get(name);
        return value instanceof JsonNull ? null : value;
    }

    /** Servers answer numbers and booleans as strings at some places, and a list of one where one value was given. */
    private static JsonTree normalised(JsonTree value) {
        if (value instanceof JsonObject object) {
            Map<String, JsonTree> members = new LinkedHashMap<>();
            object.members().forEach((name, member) -> members.put(name, normalised(member)));
            return new JsonObject(members);
        }
        if (value instanceof JsonArray array) {
            List<JsonTree> elements =
                    array.elements().stream().map(MappingComparison::normalised).toList();
            return elements.size() == 1 ? elements.get(0) : new JsonArray(elements);
        }
        return value instanceof JsonText ? value : JsonTree.of(value.compact());
    }

    private static String text(JsonTree value) {
        return value instanceof JsonText text ? text.value() : value.compact();
    }
}
