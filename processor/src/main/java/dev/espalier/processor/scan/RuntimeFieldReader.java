package dev.espalier.processor.scan;

import dev.espalier.processor.model.RootMapping.RuntimeField;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Reads {@code @RuntimeField}. */
final class RuntimeFieldReader {

    private RuntimeFieldReader() {}

    static RuntimeField read(AnnotationUse use) {
        String type = use.constant("type").toLowerCase(Locale.ROOT);
        Map<String, JsonTree> definition = new LinkedHashMap<>();
        definition.put("type", JsonTree.of(type));
        for (String attribute : new String[] {"format", "script"}) {
            if (use.states(attribute)) {
                definition.put(attribute, ParameterReader.read(use, attribute).value());
            }
        }
        return new RuntimeField(
                RootMappingScanner.name(use, "name"),
                type,
                new JsonObject(definition),
                use.flag("override"),
                use.source());
    }
}
