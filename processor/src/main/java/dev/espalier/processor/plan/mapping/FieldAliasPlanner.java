package dev.espalier.processor.plan.mapping;

import dev.espalier.processor.model.RootMapping.Alias;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts aliases among the fields that they stand beside. */
final class FieldAliasPlanner {

    private FieldAliasPlanner() {}

    /** The fields with the aliases; an alias whose name begins like an object stands inside it. */
    static JsonObject withAliases(JsonObject fields, List<Alias> aliases) {
        JsonObject all = fields;
        for (Alias alias : aliases) {
            all = add(all, alias.name().value(), alias.path().value());
        }
        return all;
    }

    private static JsonObject add(JsonObject fields, String name, String path) {
        Map<String, JsonTree> members = new LinkedHashMap<>(fields.members());
        int dot = name.indexOf('.');
        String object = dot < 0 ? "" : name.substring(0, dot);
        if (fields.object(object).get("properties") instanceof JsonObject inner) {
            Map<String, JsonTree> parent =
                    new LinkedHashMap<>(fields.object(object).members());
            parent.put("properties", add(inner, name.substring(dot + 1), path));
            members.put(object, new JsonObject(parent));
        } else {
            Map<String, JsonTree> alias = new LinkedHashMap<>();
            alias.put("type", JsonTree.of("alias"));
            alias.put("path", JsonTree.of(path));
            members.put(name, new JsonObject(alias));
        }
        return new JsonObject(members);
    }
}
