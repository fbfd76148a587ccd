package dev.espalier.processor.model;

import dev.espalier.schema.JsonTree.JsonText;
import dev.espalier.schema.dates.DateFormatException;
import dev.espalier.schema.dates.DateFormatPattern;
import dev.espalier.schema.dates.DateFormatPattern.Alternative;
import java.util.Optional;

/** The formats that fields of dates state. */
public final class DateFormats {

    private DateFormats() {}

    /** The stated formats of a field; empty if there are none, or if they are none. */
    public static Optional<DateFormatPattern> of(FieldMapping mapping) {
        if (!(mapping.parameter("format").map(MappingParameter::value).orElse(null) instanceof JsonText text)) {
            return Optional.empty();
        }
        try {
            return Optional.of(DateFormatPattern.parse(text.value()));
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
