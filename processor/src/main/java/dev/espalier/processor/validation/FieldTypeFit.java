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

    /** What to do about a type that does not fit, in words. */
    static String remedy(TypeModel type, FieldFamily wanted) {
        return "use " + annotations(type.element()) + ", or make the property " + javaTypes(wanted);
    }

    private static String annotations(TypeModel element) {
        if (element instanceof TypeModel.Scalar scalar) {
            return switch (scalar.kind().fieldType().family()) {
                case NUMBER -> "@NumberField";
                case BOOLEAN -> "@BooleanField";
                case DATE -> "@DateField";
                default -> scalar.kind() == ScalarKind.STRING ? "@TextField or @KeywordField" : "@KeywordField";
            };
        }
        return element instanceof TypeModel.Enumeration ? "@KeywordField" : "@ObjectField or @NestedField";
    }

    private static String javaTypes(FieldFamily wanted) {
        return switch (wanted) {
            case NUMBER -> "a number";
            case BOOLEAN -> "a boolean";
            case DATE -> "an Instant or a LocalDate";
            default -> "a String";
        };
    }
}
