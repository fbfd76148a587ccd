package dev.espalier.processor.scan;

import dev.espalier.processor.model.FieldMapping;
import dev.espalier.processor.model.SubField;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.schema.FieldFamily;
import dev.espalier.schema.FieldType;
import java.util.List;

/** Puts together how a property is indexed: what its annotations say, and what its type says where they are silent. */
final class FieldMappings {

    private FieldMappings() {}

    static FieldMapping of(TypeModel type, List<FieldAnnotation> annotations, ElementRef property) {
        List<SubField> subFields = annotations.stream()
                .filter(annotation -> !annotation.isMain())
                .map(annotation -> subField(type, annotation))
                .toList();
        return annotations.stream()
                .filter(FieldAnnotation::isMain)
                .findFirst()
                .map(main -> stated(type, main, subFields))
                .orElseGet(() -> new FieldMapping(natural(type), false, List.of(), subFields, property));
    }

    private static SubField subField(TypeModel type, FieldAnnotation annotation) {
        return new SubField(
                annotation.subField(),
                stated(type, annotation, List.of()),
                annotation.use().source("subField"));
    }

    private static FieldMapping stated(TypeModel type, FieldAnnotation annotation, List<SubField> subFields) {
        return new FieldMapping(
                fieldType(annotation.family(), type),
                true,
                annotation.parameters(),
                subFields,
                annotation.use().source());
    }

    private static FieldType fieldType(FieldFamily family, TypeModel type) {
        return switch (family) {
            case TEXT -> FieldType.TEXT;
            case KEYWORD -> FieldType.KEYWORD;
            case NUMBER -> natural(type).family() == FieldFamily.NUMBER ? natural(type) : FieldType.LONG;
            case BOOLEAN -> FieldType.BOOLEAN;
            case DATE -> FieldType.DATE;
            case OBJECT -> FieldType.OBJECT;
            case NESTED -> FieldType.NESTED;
            default -> throw new IllegalStateException("no annotation describes " + family);
        };
    }

    private static FieldType natural(TypeModel type) {
        if (type.element() instanceof TypeModel.Scalar scalar) {
            return scalar.kind().fieldType();
        }
        return type.element() instanceof TypeModel.Enumeration ? FieldType.KEYWORD : FieldType.OBJECT;
    }
}
