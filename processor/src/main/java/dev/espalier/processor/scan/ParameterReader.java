package dev.espalier.processor.scan;

import dev.espalier.processor.model.MappingParameter;
import dev.espalier.processor.model.SourceRef;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonArray;
import dev.espalier.schema.JsonTree.JsonObject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;

/** Turns an attribute of an annotation into a parameter of the mapping, with the places of what is inside. */
final class ParameterReader {

    private final AnnotationUse use;
    private final Map<String, SourceRef> parts = new HashMap<>();

    private ParameterReader(AnnotationUse use) {
        this.use = use;
    }

    /** The parameter that an attribute states. */
    static MappingParameter read(AnnotationUse use, String attribute) {
        ParameterReader reader = new ParameterReader(use);
        JsonTree value = reader.json(attribute, use.value(attribute), "");
        return new MappingParameter(ParameterNames.of(attribute), value, use.source(attribute), reader.parts);
    }

    private JsonTree json(String attribute, Object value, String path) {
        JsonTree json;
        if (value instanceof AnnotationMirror nested) {
            json = members(nested, path);
        } else if (value instanceof List<?> list) {
            json = elements(attribute, list, path);
        } else {
            json = AnnotationScalars.json(value);
        }
        return ParameterForms.of(attribute, json);
    }

    private JsonTree members(AnnotationMirror mirror, String path) {
        AnnotationUse nested = new AnnotationUse(mirror, use.target());
        Map<String, JsonTree> members = new LinkedHashMap<>();
        for (String attribute : nested.attributes()) {
            String name = ParameterNames.of(attribute);
            String inner = path.isEmpty() ? name : path + "." + name;
            nested.written(attribute).ifPresent(value -> place(inner, value));
            if (nested.states(attribute) || ParameterForms.isAlwaysWritten(mirror, attribute)) {
                members.put(name, json(attribute, nested.value(attribute), inner));
            }
        }
        return new JsonObject(members);
    }

    private JsonTree elements(String attribute, List<?> list, String path) {
        List<JsonTree> elements = list.stream()
                .filter(AnnotationValue.class::isInstance)
                .map(AnnotationValue.class::cast)
                .map(element -> element(element, path, list.indexOf(element)))
                .toList();
        return new JsonArray(elements);
    }

    private JsonTree element(AnnotationValue element, String path, int index) {
        String inner = path.isEmpty() ? String.valueOf(index) : path + "." + index;
        place(inner, element);
        return element.getValue() instanceof AnnotationMirror mirror
                ? members(mirror, inner)
                : AnnotationScalars.json(element.getValue());
    }

    private void place(String path, AnnotationValue value) {
        parts.put(path, use.target().at(use.mirror(), value));
    }
}
