package dev.espalier.processor.model;

import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonText;
import dev.espalier.schema.dates.DateFormatException;
import dev.espalier.schema.dates.DateFormatPattern;
import dev.espalier.schema.dates.DateFormatPattern.Alternative;
import java.util.Optional;

/** The formats that fields of dates state. */
public final class DateFormats {

    private static final String STANDARD = "strict_date_optional_time||epoch_millis";
    private static final String NANOS = "strict_date_optional_time_nanos||epoch_millis";

    private DateFormats() {}

    /** The formats that a field gets where none are stated, for values of a type. */
    public static String standard(FieldType field, TypeModel value) {
        if (field == FieldType.DATE_NANOS) {
            return NANOS;
        }
        Optional<String> shorter =
                value instanceof TypeModel.Scalar scalar ? scalar.kind().dateFormat() : Optional.empty();
        return shorter.orElse(STANDARD);
    }

    /** The stated formats of a field as they stand there. */
    public static Optional<String> stated(FieldMapping mapping) {
        return mapping.parameter("format")
                .map(MappingParameter::value)
                .filter(JsonText.class::isInstance)
                .map(JsonTree::plain);
    }

    /** The stated formats of a field; empty if there are none, or if they are none. */
    public static Optional<DateFormatPattern> of(FieldMapping mapping) {
        try {
            return stated(mapping).map(DateFormatPattern::parse);
        } catch (DateFormatException e) {
            // reported by the rule of formats
            return Optional.empty();
        }
    }

    /** Whether dates are numbers since 1970 before they are anything else. */
    public static boolean isEpoch(FieldMapping mapping) {
        return of(mapping)
                .map(DateFormatPattern::printer)
                .filter(format -> format.isEpochMillis() || format.isEpochSecond())
                .isPresent();
    }

    /** Whether dates are seconds since 1970 before they are anything else. */
    public static boolean isEpochSecond(FieldMapping mapping) {
        return of(mapping)
                .map(DateFormatPattern::printer)
                .filter(Alternative::isEpochSecond)
                .isPresent();
    }
}
