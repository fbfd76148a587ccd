package dev.espalier.processor.scan;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.model.RootMapping.Template;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonArray;
import dev.espalier.schema.JsonTree.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code @DynamicTemplate}. */
final class TemplateReader {

    private static final List<String> CONDITIONS = List.of(
            "matchMappingType", "unmatchMappingType", "match", "unmatch", "pathMatch", "pathUnmatch", "matchPattern");

    private TemplateReader() {}

    static Template read(AnnotationUse use, Diagnostics diagnostics) {
        Map<String, JsonTree> conditions = new LinkedHashMap<>();
        for (String attribute : CONDITIONS) {
            if (use.states(attribute)) {
                conditions.put(
                        ParameterNames.of(attribute),
                        single(words(
                                attribute, ParameterReader.read(use, attribute).value())));
            }
        }
        if (conditions.isEmpty()) {
            conditions.put("match_mapping_type", JsonTree.of("*"));
        }
        return new Template(
                RootMappingScanner.name(use, "name"),
                new JsonObject(conditions),
                RawJson.readObject(use, "mapping", diagnostics).orElse(JsonObject.EMPTY),
                use.flag("runtime"),
                use.source("mapping"),
                use.source());
    }

    /** Types as the server calls them. */
    private static JsonTree words(String attribute, JsonTree value) {
        return attribute.endsWith("MappingType") && value instanceof JsonArray types
                ? new JsonArray(types.elements().stream()
                        .map(type -> type.equals(JsonTree.of("any")) ? JsonTree.of("*") : type)
                        .toList())
                : value;
    }

    /** Older servers take one name only, so a list of one is no list. */
    private static JsonTree single(JsonTree names) {
        return names instanceof JsonArray array && array.elements().size() == 1
                ? array.elements().get(0)
                : names;
    }
}
