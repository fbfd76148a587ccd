package dev.espalier.processor.validation;

import dev.espalier.processor.model.CollectionKind;
import dev.espalier.processor.model.FieldMapping;
import dev.espalier.processor.model.ScalarKind;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.schema.FieldType;
import java.util.List;
import java.util.Optional;

/**
 * What a field loses of values that it accepts. Nothing is said of {@code float} in a {@code half_float}: Java has no
 * number that would fit better.
 */
final class FieldTypeLoss {

    /** Whole numbers, each of which holds all values of those behind it. */
    private static final List<FieldType> WHOLE =
            List.of(FieldType.LONG, FieldType.INTEGER, FieldType.SHORT, FieldType.BYTE);

    private FieldTypeLoss() {}

    /** What is lost, in words; empty if nothing is. */
    static Optional<String> of(TypeModel type, FieldMapping mapping) {
        if (type.element() instanceof TypeModel.Interval range) {
            return range(range.bound().kind(), mapping.type());
        }
        if (!(type.element() instanceof TypeModel.Scalar scalar)) {
            return Optional.empty();
        }
        FieldType field = mapping.type();
        return switch (scalar.kind()) {
            case LONG, INT, SHORT -> whole(scalar.kind(), field);
            case DOUBLE -> vector(type, field).or(() -> decimal(scalar.kind(), field));
            case BIG_DECIMAL -> decimal(scalar.kind(), field);
            case ZONED_DATE_TIME ->
                Optional.of("the name of the zone is lost, only its offset comes back; OffsetDateTime says so");
            case LOCAL_DATE_TIME ->
                scalar.qualifier().isEmpty()
                        ? Optional.of(
                                "it has no zone, and the server takes it for UTC; say @Zone(\"UTC\") if that is meant")
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<String> whole(ScalarKind kind, FieldType field) {
        FieldType natural = kind.fieldType().orElseThrow();
        if (WHOLE.indexOf(field) > WHOLE.indexOf(natural)) {
            return Optional.of("the server refuses larger values, and finds nothing by them");
        }
        int digits = digits(field);
        boolean rounded = digits < (kind == ScalarKind.LONG ? 19 : kind == ScalarKind.INT ? 10 : 5);
        return rounded ? Optional.of("large values are rounded to " + digits + " digits") : Optional.empty();
    }

    private static Optional<String> decimal(ScalarKind kind, FieldType field) {
        int kept = digits(field);
        int needed = kind == ScalarKind.BIG_DECIMAL ? 16 : 15;
        return kept < needed
                ? Optional.of("values are rounded to " + kept + " digits, in searches and aggregations")
                : Optional.empty();
    }

    private static Optional<String> vector(TypeModel type, FieldType field) {
        boolean vector = field == FieldType.DENSE_VECTOR || field == FieldType.KNN_VECTOR;
        return vector && type instanceof TypeModel.Collection several && several.kind() == CollectionKind.ARRAY
                ? Optional.of("the server keeps single precision; float[] says so")
                : Optional.empty();
    }

    private static Optional<String> range(ScalarKind bound, FieldType field) {
        if (bound == ScalarKind.LONG && field == FieldType.INTEGER_RANGE) {
            return Optional.of("the server refuses larger bounds");
        }
        return bound == ScalarKind.DOUBLE && field == FieldType.FLOAT_RANGE
                ? Optional.of("bounds are rounded to 7 digits")
                : Optional.empty();
    }

    /** How many decimal digits a floating-point field keeps; many for others. */
    private static int digits(FieldType field) {
        return switch (field) {
            case DOUBLE -> 15;
            case FLOAT -> 7;
            case HALF_FLOAT -> 3;
            default -> 99;
        };
    }
}
