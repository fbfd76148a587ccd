package dev.espalier.processor.plan.mapping;

import dev.espalier.processor.model.DataStreamModel;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.StatedName;
import dev.espalier.processor.model.TemplateModel;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonArray;
import dev.espalier.schema.JsonTree.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Plans the template that the indexes of a document are created from. */
final class TemplatePlanner {

    private TemplatePlanner() {}

    /**
     * The body of the request that puts the template.
     *
     * @param template what the user says of it
     * @param document the document
     * @param definition what its first index would be created from
     */
    static JsonObject plan(TemplateModel template, DocumentModel document, JsonObject definition) {
        Map<String, JsonTree> body = new LinkedHashMap<>();
        body.put("index_patterns", texts(template.patterns()));
        template.dataStream().ifPresent(stream -> body.put("data_stream", dataStream(stream, document)));
        if (!template.composedOf().isEmpty()) {
            body.put("composed_of", texts(template.composedOf()));
        }
        body.put("priority", JsonTree.of(template.priority()));
        template.autoCreate().ifPresent(allowed -> body.put("allow_auto_create", JsonTree.of(allowed)));
        body.put("version", JsonTree.of(document.index().version()));
        if (!template.meta().members().isEmpty()) {
            body.put("_meta", template.meta());
        }
        Map<String, JsonTree> inner = new LinkedHashMap<>(definition.members());
        template.dataStream()
                .flatMap(DataStreamModel::retention)
                .ifPresent(retention -> inner.put(
                        "lifecycle", new JsonObject(Map.of("data_retention", JsonTree.of(retention.value())))));
        body.put("template", new JsonObject(inner));
        return new JsonObject(body);
    }

    private static JsonObject dataStream(DataStreamModel stream, DocumentModel document) {
        Map<String, JsonTree> members = new LinkedHashMap<>();
        String timestamp = stream.timestampField().value();
        if (!timestamp.equals(DataStreamModel.TIMESTAMP)) {
            members.put("timestamp_field", new JsonObject(Map.of("name", JsonTree.of(timestamp))));
        }
        if (stream.hidden()) {
            members.put("hidden", JsonTree.of(true));
        }
        if (document.requiresRouting()) {
            members.put("allow_custom_routing", JsonTree.of(true));
        }
        return new JsonObject(members);
    }

    private static JsonArray texts(List<StatedName> names) {
        return new JsonArray(
                names.stream().map(name -> JsonTree.of(name.value())).toList());
    }
}
