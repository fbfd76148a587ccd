package dev.espalier.processor.scan;

import dev.espalier.processor.model.RootMapping.RuntimeField;
import dev.espalier.processor.model.RootMapping.RuntimePart;
import dev.espalier.processor.model.StatedName;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads {@code @RuntimeField}. */
final class RuntimeFieldReader {

    private RuntimeFieldReader() {}

    static RuntimeField read(AnnotationUse use) {
        Map<String, JsonTree> definition = definition(use, "format", "script");
        Map<String, JsonTree> fields = new LinkedHashMap<>();
        List<RuntimePart> parts = new ArrayList<>();
        for (AnnotationUse field : use.annotations("fields")) {
            StatedName name = RootMappingScanner.name(field, "name");
            parts.add(new RuntimePart(name, type(field), field.source("type")));
            fields.put(name.value(), new JsonObject(definition(field, "format")));
        }
        if (!fields.isEmpty()) {
            definition.put("fields", new JsonObject(fields));
        }
        return new RuntimeField(
                RootMappingScanner.name(use, "name"),
                type(use),
                new JsonObject(definition),
                parts,
                use.flag("override"),
                use.source());
    }

    private static Map<String, JsonTree> definition(AnnotationUse use, String... attributes) {
        Map<String, JsonTree> definition = new LinkedHashMap<>();
        definition.put("type", JsonTree.of(type(use)));
        for (String attribute : attributes) {
            if (use.states(attribute)) {
                definition.put(attribute, ParameterReader.read(use, attribute).value());
            }
        }
        return definition;
    }

    private static String type(AnnotationUse use) {
        return use.constant("type").toLowerCase(Locale.ROOT);
    }
}
