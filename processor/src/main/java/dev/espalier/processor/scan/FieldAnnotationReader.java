package dev.espalier.processor.scan;

import dev.espalier.annotation.RawField;
import dev.espalier.processor.model.MappingParameter;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the annotations that describe fields. */
final class FieldAnnotationReader {

    /** Attributes that are no parameters of the mapping. */
    private static final Set<String> NAMES = Set.of("name", "subField");

    private FieldAnnotationReader() {}

    /** The field annotations on an element, in the order of the source. */
    static List<FieldAnnotation> read(ElementRef target) {
        return AnnotationReader.all(target).flatMap(FieldAnnotationReader::read).toList();
    }

    private static Stream<FieldAnnotation> read(AnnotationUse use) {
        if (AnnotationReader.isOf(use.mirror(), RawField.class)) {
            return Stream.of(RawFieldReader.read(use));
        }
        return FieldAnnotationTypes.of(use).stream()
                .map(choice ->
                        new FieldAnnotation(choice, use.text("name"), use.text("subField"), parameters(use), use));
    }

    private static List<MappingParameter> parameters(AnnotationUse use) {
        return use.attributes().stream()
                .filter(attribute -> !NAMES.contains(attribute) && use.states(attribute))
                .map(attribute -> ParameterReader.read(use, attribute))
                .toList();
    }
}
