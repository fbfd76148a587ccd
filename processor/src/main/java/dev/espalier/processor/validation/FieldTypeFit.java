package dev.espalier.processor.validation;

import dev.espalier.processor.model.ScalarKind;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.schema.FieldFamily;
import dev.espalier.schema.FieldType;

/** Which Java types can be written as which field types. */
final class FieldTypeFit {

    private FieldTypeFit() {}

    static boolean fits(TypeModel type, FieldType field) {
        TypeModel element = type.element();
        if (element instanceof TypeModel.Scalar scalar) {
            return scalar.kind().fieldType() == field
                    || (scalar.kind() == ScalarKind.STRING && field.family() == FieldFamily.TEXT);
        }
        return element instanceof TypeModel.Enumeration
                ? field == FieldType.KEYWORD
                : field.family().holdsProperties();
    }

    /** The annotations that fit a type, in words. */
    static String fitting(TypeModel type) {
        TypeModel element = type.element();
        if (element instanceof TypeModel.Scalar scalar) {
            return switch (scalar.kind().fieldType().family()) {
                case NUMBER -> "use @NumberField, or make the property a String";
                case BOOLEAN -> "use @BooleanField";
                case DATE -> "use @DateField";
                default -> scalar.kind() == ScalarKind.STRING ? "use @TextField or @KeywordField" : "use @KeywordField";
            };
        }
        return element instanceof TypeModel.Enumeration ? "use @KeywordField" : "use @ObjectField or @NestedField";
    }
}
