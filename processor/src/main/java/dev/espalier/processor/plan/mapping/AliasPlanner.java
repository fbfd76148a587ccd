package dev.espalier.processor.plan.mapping;

import dev.espalier.processor.model.AliasModel;
import dev.espalier.processor.model.IndexDefinition;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;

/** Plans the further names of an index. */
final class AliasPlanner {

    private AliasPlanner() {}

    static JsonObject plan(IndexDefinition definition) {
        Map<String, JsonTree> aliases = new LinkedHashMap<>();
        definition.aliases().forEach(alias -> aliases.put(alias.name().value(), alias(alias)));
        return new JsonObject(aliases);
    }

    private static JsonObject alias(AliasModel alias) {
        Map<String, JsonTree> members = new LinkedHashMap<>();
        if (alias.filter() != null) {
            members.put("filter", JsonTree.parse(alias.filter().value()));
        }
        text("routing", alias.routing(), members);
        text("index_routing", alias.indexRouting(), members);
        text("search_routing", alias.searchRouting(), members);
        if (alias.writeIndex()) {
            members.put("is_write_index", JsonTree.of(true));
        }
        if (alias.hidden()) {
            members.put("is_hidden", JsonTree.of(true));
        }
        return new JsonObject(members);
    }

    private static void text(String name, String value, Map<String, JsonTree> members) {
        if (!value.isEmpty()) {
            members.put(name, JsonTree.of(value));
        }
    }
}
