package dev.espalier.processor.plan.query.fetch;

import dev.espalier.processor.model.FieldMapping;
import dev.espalier.processor.model.FieldSource;
import dev.espalier.processor.model.ScalarKind;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.processor.plan.codec.ValueCodecRef;
import dev.espalier.processor.plan.codec.ValueCodecRefs;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonTree.JsonText;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of dates. Doc values are asked for in a format that fits; stored fields come in the first format of the mapping,
 * always in UTC.
 */
final class StoredDates {

    private StoredDates() {}

    /** What is lost, or cannot be read; null if they come back. */
    static @Nullable String change(TypeModel type, FieldMapping mapping, FieldSource from) {
        if (!(type instanceof TypeModel.Scalar scalar)) {
            return "what its codec writes is not known to be in the format that comes back";
        }
        return switch (scalar.kind()) {
            case OFFSET_DATE_TIME, ZONED_DATE_TIME -> "dates come back in UTC, without their offset";
            case YEAR_MONTH, YEAR ->
                from == FieldSource.DOC_VALUES || keepsShape(scalar, mapping)
                        ? null
                        : "the first format of the field gives a whole date";
            case INSTANT, DATE, LOCAL_DATE_TIME, LOCAL_DATE, LOCAL_TIME ->
                from == FieldSource.STORED_FIELDS && first(mapping).equals("epoch_millis")
                        ? "epoch_millis comes back as text that may be a year"
                        : null;
            default -> "its values do not come back as they were sent";
        };
    }

    private static boolean keepsShape(TypeModel.Scalar scalar, FieldMapping mapping) {
        if (ValueCodecRefs.of(scalar, mapping) instanceof ValueCodecRef.Formatted) {
            return !first(mapping).equals("epoch_millis");
        }
        String shape = scalar.kind() == ScalarKind.YEAR ? "year" : "year_month";
        return mapping.type() == FieldType.DATE
                && (first(mapping).isEmpty()
                        || first(mapping).endsWith(shape)
                        || first(mapping).startsWith("uuuu"));
    }

    /** The first format that is stated; empty for the usual one of the type. */
    private static String first(FieldMapping mapping) {
        return mapping.parameter("format")
                .map(stated -> stated.value() instanceof JsonText text
                        ? text.value().split("\\|\\|", 2)[0].strip()
                        : "")
                .orElse("");
    }
}
