package dev.espalier.processor.plan.lock;

import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.plan.mapping.MappingPlan;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a lock keeps of a template: all but its version, which is the document's, and what the lock has anyway. */
final class LockedTemplate {

    private static final String LIFECYCLE = "lifecycle";
    private static final String TEMPLATE = "template";

    private LockedTemplate() {}

    static JsonObject of(DocumentModel document, MappingPlan mapping) {
        return document.index()
                .definition()
                .template()
                .map(template -> of(template.name().value(), mapping.content()))
                .orElse(JsonObject.EMPTY);
    }

    private static JsonObject of(String name, JsonObject body) {
        Map<String, JsonTree> members = new LinkedHashMap<>(body.members());
        members.remove("version");
        members.remove(TEMPLATE);
        members.put("name", JsonTree.of(name));
        JsonTree lifecycle = body.object(TEMPLATE).get(LIFECYCLE);
        if (lifecycle != null) {
            members.put(TEMPLATE, new JsonObject(Map.of(LIFECYCLE, lifecycle)));
        }
        return new JsonObject(members);
    }
}
