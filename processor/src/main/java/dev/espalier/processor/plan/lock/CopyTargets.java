package dev.espalier.processor.plan.lock;

import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonArray;
import dev.espalier.schema.MappingChange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads to which fields a change lets values be copied. */
final class CopyTargets {

    private CopyTargets() {}

    /** The fields that values were not copied to before; none if the change is about something else. */
    static List<String> added(MappingChange change) {
        if (!change.parameter().equals("copy_to")) {
            return List.of();
        }
        List<String> added = new ArrayList<>(names(change.after()));
        added.removeAll(names(change.before()));
        return added;
    }

    /** One name, or a list of several in JSON. */
    private static List<String> names(@Nullable String value) {
        if (value == null) {
            return List.of();
        }
        return value.startsWith("[") && JsonTree.parse(value) instanceof JsonArray names
                ? names.elements().stream().map(JsonTree::plain).toList()
                : List.of(value);
    }
}
