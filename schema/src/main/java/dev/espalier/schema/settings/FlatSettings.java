package dev.espalier.schema.settings;

import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonArray;
import dev.espalier.schema.JsonTree.JsonNull;
import dev.espalier.schema.JsonTree.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Settings by their full names, whether they were written nested or with dots. */
final class FlatSettings {

    private FlatSettings() {}

    /** A null value stands for the default, as in requests, and is left out. */
    static Map<String, String> of(JsonObject settings) {
        Map<String, String> flat = new LinkedHashMap<>();
        collect("", settings, flat);
        return flat;
    }

    private static void collect(String parent, JsonTree value, Map<String, String> flat) {
        if (value instanceof JsonObject object) {
            object.members()
                    .forEach((name, member) -> collect(parent.isEmpty() ? name : parent + "." + name, member, flat));
        } else if (!(value instanceof JsonNull)) {
            flat.put(IndexSettingCatalogue.fullName(parent), text(value));
        }
    }

    private static String text(JsonTree value) {
        if (value instanceof JsonArray array) {
            return array.elements().stream().map(FlatSettings::text).collect(Collectors.joining(","));
        }
        return value.plain();
    }
}
