package dev.espalier.processor.plan.mapping;

import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.RootMapping;
import dev.espalier.processor.model.RootMapping.Template;
import dev.espalier.schema.Dialect;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonArray;
import dev.espalier.schema.JsonTree.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Plans what a mapping says besides its fields. */
final class RootPlanner {

    private RootPlanner() {}

    /** The members of the mapping before its properties. */
    static Map<String, JsonTree> members(DocumentModel document) {
        RootMapping root = document.root();
        Map<String, JsonTree> members = new LinkedHashMap<>();
        members.put("dynamic", JsonTree.of(document.index().dynamic().name().toLowerCase(Locale.ROOT)));
        root.parameters().forEach(parameter -> members.put(parameter.name(), parameter.value()));
        if (document.requiresRouting()) {
            members.put("_routing", new JsonObject(Map.of("required", JsonTree.of(true))));
        }
        if (!root.templates().isEmpty()) {
            members.put("dynamic_templates", templates(root.templates()));
        }
        if (!root.runtimeFields().isEmpty()) {
            String name = document.target().includes(Dialect.ELASTICSEARCH) ? "runtime" : "derived";
            Map<String, JsonTree> fields = new LinkedHashMap<>();
            root.runtimeFields().forEach(field -> fields.put(field.name().value(), field.definition()));
            members.put(name, new JsonObject(fields));
        }
        return members;
    }

    private static JsonArray templates(List<Template> templates) {
        return new JsonArray(templates.stream().map(RootPlanner::template).toList());
    }

    private static JsonTree template(Template template) {
        Map<String, JsonTree> body = new LinkedHashMap<>(template.conditions().members());
        body.put(template.runtime() ? "runtime" : "mapping", template.mapping());
        return new JsonObject(Map.of(template.name().value(), new JsonObject(body)));
    }
}
