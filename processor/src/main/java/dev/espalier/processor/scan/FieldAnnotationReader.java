package dev.espalier.processor.scan;

import dev.espalier.annotation.BooleanField;
import dev.espalier.annotation.DateField;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.NestedField;
import dev.espalier.annotation.NumberField;
import dev.espalier.annotation.ObjectField;
import dev.espalier.annotation.TextField;
import dev.espalier.processor.model.MappingParameter;
import dev.espalier.schema.FieldFamily;
import dev.espalier.schema.JsonTree;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the annotations that describe fields. */
final class FieldAnnotationReader {

    private static final Map<Class<? extends Annotation>, FieldFamily> FAMILIES = Map.of(
            TextField.class, FieldFamily.TEXT,
            KeywordField.class, FieldFamily.KEYWORD,
            NumberField.class, FieldFamily.NUMBER,
            DateField.class, FieldFamily.DATE,
            BooleanField.class, FieldFamily.BOOLEAN,
            ObjectField.class, FieldFamily.OBJECT,
            NestedField.class, FieldFamily.NESTED);

    /** Attributes that are no parameters of the mapping. */
    private static final Set<String> NAMES = Set.of("name", "subField");

    private FieldAnnotationReader() {}

    /** The field annotations on an element, in the order of the source. */
    static List<FieldAnnotation> read(ElementRef target) {
        return AnnotationReader.all(target).flatMap(FieldAnnotationReader::read).toList();
    }

    private static Stream<FieldAnnotation> read(AnnotationUse use) {
        return FAMILIES.entrySet().stream()
                .filter(entry -> AnnotationReader.isOf(use.mirror(), entry.getKey()))
                .map(entry -> new FieldAnnotation(
                        entry.getValue(), use.text("name"), use.text("subField"), parameters(use), use));
    }

    private static List<MappingParameter> parameters(AnnotationUse use) {
        return use.attributes().stream()
                .filter(attribute -> !NAMES.contains(attribute) && use.states(attribute))
                .map(attribute ->
                        new MappingParameter(parameterName(attribute), json(use, attribute), use.source(attribute)))
                .toList();
    }

    /** {@code searchAnalyzer} is {@code search_analyzer} in a mapping. */
    private static String parameterName(String attribute) {
        return attribute.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static JsonTree json(AnnotationUse use, String attribute) {
        Object value = use.value(attribute);
        if (value instanceof Boolean flag) {
            return JsonTree.of(flag);
        }
        if (value instanceof Integer number) {
            return JsonTree.of(number);
        }
        return JsonTree.of(String.valueOf(value));
    }
}
