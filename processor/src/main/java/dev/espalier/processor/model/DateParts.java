package dev.espalier.processor.model;

import dev.espalier.schema.dates.DateFormatException;
import dev.espalier.schema.dates.DateFormatPattern;
import dev.espalier.schema.dates.DateFormatPattern.Alternative;
import dev.espalier.schema.dates.DatePart;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the types of dates are made of, and what formats ask of them. */
public final class DateParts {

    private DateParts() {}

    /** The parts that values of a type of dates have. */
    public static Set<DatePart> of(ScalarKind kind) {
        return switch (kind) {
            case YEAR -> EnumSet.of(DatePart.ERA, DatePart.YEAR);
            case YEAR_MONTH -> EnumSet.of(DatePart.ERA, DatePart.YEAR, DatePart.QUARTER, DatePart.MONTH);
            case LOCAL_DATE -> EnumSet.range(DatePart.ERA, DatePart.DAY_OF_WEEK);
            case LOCAL_TIME -> EnumSet.range(DatePart.HALF_OF_DAY, DatePart.FRACTION);
            default -> EnumSet.allOf(DatePart.class);
        };
    }

    /** Why values of a type cannot be printed in a format, in words; empty if they can, or if it is no format. */
    public static Optional<String> obstacle(ScalarKind kind, String format) {
        try {
            return obstacle(kind, DateFormatPattern.parse(format).printer());
        } catch (DateFormatException e) {
            return Optional.empty();
        }
    }

    /** Why values of a type cannot be printed, in words; empty if they can. */
    public static Optional<String> obstacle(ScalarKind kind, Alternative format) {
        Set<DatePart> missing = EnumSet.noneOf(DatePart.class);
        missing.addAll(format.parts());
        missing.removeAll(of(kind));
        if (!missing.isEmpty()) {
            return Optional.of("it has no " + words(missing));
        }
        return format.pattern().isEmpty() && !format.prints(DatePart.INSTANT)
                ? Optional.of("what Java prints for weeks depends on the country")
                : Optional.empty();
    }

    /** The names of parts, for readers. */
    public static String words(Set<DatePart> parts) {
        return parts.stream().map(DatePart::toString).collect(Collectors.joining(", "));
    }
}
