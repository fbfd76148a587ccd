package dev.espalier.processor.scan;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.model.MappingParameter;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonTree.JsonObject;
import java.util.List;
import java.util.Optional;

/** Reads fields whose whole mapping is stated as JSON. */
final class RawFieldReader {

    /** What stands for types that are not known here: nothing can be asked of it. */
    private static final FieldType UNKNOWN = FieldType.BINARY;

    private RawFieldReader() {}

    /** The field; without parameters if the text is no JSON object, which is reported where properties are read. */
    static FieldAnnotation read(AnnotationUse use) {
        Optional<JsonObject> json = RawJson.readObject(use, "value", new Diagnostics());
        String typeName = json.map(object -> object.text("type")).orElse("");
        FieldType type = FieldType.named(typeName).orElse(UNKNOWN);
        List<MappingParameter> parameters = json.stream()
                .flatMap(object -> object.members().entrySet().stream())
                .map(member -> new MappingParameter(member.getKey(), member.getValue(), use.source("value")))
                .toList();
        return new FieldAnnotation((java, target) -> type, use.text("name"), "", parameters, use);
    }
}
