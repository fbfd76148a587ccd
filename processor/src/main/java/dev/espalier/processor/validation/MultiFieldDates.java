package dev.espalier.processor.validation;

import dev.espalier.processor.model.DateFormats;
import dev.espalier.processor.model.FieldMapping;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.processor.model.ValueGroup;
import dev.espalier.schema.FieldFamily;
import dev.espalier.schema.dates.DateFormatException;
import dev.espalier.schema.dates.DateFormatPattern;
import dev.espalier.schema.dates.DateFormatPattern.Alternative;
import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Dates are written once, in the format of the main field; a multi-field of dates must read that. */
final class MultiFieldDates {

    private static final ZonedDateTime EXAMPLE =
            ZonedDateTime.of(2026, 11, 22, 13, 14, 15, 123_000_000, ZoneOffset.UTC);

    /** What the formats named after an optional time read. */
    private static final String OPTIONAL_TIME =
            "\\d{4}(-\\d\\d(-\\d\\d(T(\\d\\d(:\\d\\d(:\\d\\d([.,]\\d{1,9})?)?)?(Z|[+-]\\d\\d(:?\\d\\d)?)?)?)?)?)?";

    private MultiFieldDates() {}

    /** The format that is written and not read; empty if it is read, or if that cannot be told. */
    static Optional<String> unread(TypeModel type, FieldMapping mapping) {
        if (mapping.main() == null
                || mapping.type().family() != FieldFamily.DATE
                || !(type.element() instanceof TypeModel.Scalar scalar)) {
            return Optional.empty();
        }
        try {
            DateFormatPattern read = DateFormatPattern.parse(formats(scalar, mapping));
            return written(scalar, mapping.main())
                    .map(DateFormatPattern::parse)
                    .map(DateFormatPattern::printer)
                    .filter(written -> read.alternatives().stream().noneMatch(format -> reads(format, written)))
                    .map(Alternative::text);
        } catch (DateFormatException e) {
            // reported by the rule of formats
            return Optional.empty();
        }
    }

    /** The formats in which values of the Java type are written; empty for types whose texts nothing is known of. */
    private static Optional<String> written(TypeModel.Scalar value, FieldMapping main) {
        if (main.type().family() == FieldFamily.DATE) {
            return Optional.of(formats(value, main));
        }
        return value.kind().group() == ValueGroup.DATE
                ? Optional.of(value.kind().dateFormat().orElse("strict_date_optional_time"))
                : Optional.empty();
    }

    private static String formats(TypeModel value, FieldMapping mapping) {
        return DateFormats.stated(mapping).orElseGet(() -> DateFormats.standard(mapping.type(), value));
    }

    private static boolean reads(Alternative format, Alternative written) {
        if (format.text().equals(written.text())) {
            return true;
        }
        if (written.pattern().isEmpty()) {
            return false;
        }
        String text = DateTimeFormatter.ofPattern(written.pattern().get(), Locale.ENGLISH)
                .format(EXAMPLE);
        return isOptionalTime(format)
                ? text.matches(OPTIONAL_TIME)
                : format.pattern().isPresent() && reads(format, format.pattern().get(), text);
    }

    /** By name, servers read fractions of any length; by pattern, of just that length. */
    private static boolean reads(Alternative format, String pattern, String text) {
        String wanted = format.named() ? pattern.replaceFirst("\\.S+", "[.SSSSSSSSS][.SSSSSS][.SSS]") : pattern;
        try {
            DateTimeFormatter.ofPattern(wanted, Locale.ENGLISH).parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isOptionalTime(Alternative format) {
        return format.named()
                && (format.text().contains("date_optional_time")
                        || format.text().toLowerCase(Locale.ROOT).contains("dateoptionaltime")
                        || format.text().equals("iso8601"));
    }
}
