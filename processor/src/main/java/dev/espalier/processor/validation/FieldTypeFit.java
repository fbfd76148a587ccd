package dev.espalier.processor.validation;

import dev.espalier.processor.model.ScalarKind;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.schema.FieldFamily;
import dev.espalier.schema.FieldType;
import java.util.EnumSet;
import java.util.Set;

/** Which Java types can be written as which field types. */
final class FieldTypeFit {

    private FieldTypeFit() {}

    private static final Set<FieldFamily> WRITTEN_AS_TEXT = EnumSet.of(
            FieldFamily.TEXT,
            FieldFamily.KEYWORD,
            FieldFamily.SEMANTIC,
            FieldFamily.COUNTED,
            FieldFamily.IP,
            FieldFamily.GEO_POINT,
            FieldFamily.GEO_SHAPE,
            FieldFamily.CARTESIAN,
            FieldFamily.COMPLETION,
            FieldFamily.JOIN);

    private static final Set<FieldFamily> WRITTEN_AS_OBJECT = EnumSet.of(
            FieldFamily.OBJECT,
            FieldFamily.NESTED,
            FieldFamily.FLATTENED,
            FieldFamily.RANGE,
            FieldFamily.SUMMARY,
            FieldFamily.WEIGHTS,
            FieldFamily.GEO_POINT,
            FieldFamily.GEO_SHAPE,
            FieldFamily.CARTESIAN,
            FieldFamily.COMPLETION,
            FieldFamily.PERCOLATOR,
            FieldFamily.JOIN);

    static boolean fits(TypeModel type, FieldType field) {
        TypeModel element = type.element();
        if (element instanceof TypeModel.Scalar scalar) {
            return fits(scalar.kind(), field);
        }
        return element instanceof TypeModel.Enumeration
                ? field == FieldType.KEYWORD
                : WRITTEN_AS_OBJECT.contains(field.family());
    }

    private static boolean fits(ScalarKind kind, FieldType field) {
        FieldType natural = kind.fieldType();
        return switch (natural.family()) {
            case NUMBER ->
                (field.family() == FieldFamily.NUMBER && field != FieldType.TOKEN_COUNT)
                        || field == FieldType.RANK_FEATURE
                        || (kind == ScalarKind.FLOAT && field.family() == FieldFamily.VECTOR)
                        || (kind == ScalarKind.FLOAT && field == FieldType.RANK_VECTORS);
            case DATE -> field.family() == FieldFamily.DATE;
            default ->
                natural == field
                        || (kind == ScalarKind.STRING
                                && (WRITTEN_AS_TEXT.contains(field.family())
                                        || field == FieldType.TOKEN_COUNT
                                        || field == FieldType.BINARY
                                        || field == FieldType.IP_RANGE));
        };
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
