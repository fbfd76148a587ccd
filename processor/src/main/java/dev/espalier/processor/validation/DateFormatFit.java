package dev.espalier.processor.validation;

import dev.espalier.processor.model.FieldMapping;
import dev.espalier.processor.model.MappingParameter;
import dev.espalier.processor.model.ScalarKind;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.processor.model.ValueGroup;
import dev.espalier.schema.DateFormat;
import dev.espalier.schema.DatePart;
import dev.espalier.schema.JsonTree.JsonText;
import dev.espalier.schema.dates.DateFormatException;
import dev.espalier.schema.dates.DateFormatPattern;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether dates can be printed in the format of their field, and what the format leaves out. */
final class DateFormatFit {

    private DateFormatFit() {}

    /** The stated format of a field of dates; empty if it is none at all. */
    static Optional<MappingParameter> format(TypeModel type, FieldMapping mapping) {
        return kind(type).isEmpty()
                ? Optional.empty()
                : mapping.parameter("format").filter(DateFormatFit::isFormat);
    }

    private static boolean isFormat(MappingParameter parameter) {
        if (!(parameter.value() instanceof JsonText text)) {
            return false;
        }
        try {
            DateFormatPattern.parse(text.value());
            return true;
        } catch (DateFormatException e) {
            return false;
        }
    }

    /** Why a value cannot be printed, in words; empty if it can. */
    static Optional<String> obstacle(TypeModel type, MappingParameter parameter) {
        DateFormat format = first(parameter);
        ScalarKind kind = kind(type).orElseThrow();
        Set<DatePart> missing = EnumSet.noneOf(DatePart.class);
        missing.addAll(format.parts());
        missing.removeAll(parts(kind));
        if (hasOptionalTime(format) && kind != ScalarKind.LOCAL_TIME) {
            return Optional.empty();
        }
        if (!missing.isEmpty()) {
            return Optional.of("it has no " + words(missing));
        }
        boolean number = format.isEpochMillis() || format.isEpochSecond();
        return format.printable().isEmpty() && !number
                ? Optional.of("what Java prints for weeks depends on the country")
                : Optional.empty();
    }

    /** What of a value the format leaves out, in words; empty for nothing that the field could keep. */
    static Optional<String> loss(TypeModel type, MappingParameter parameter) {
        Set<DatePart> lost = parts(kind(type).orElseThrow());
        lost.removeAll(first(parameter).parts());
        lost.remove(DatePart.NANOSECOND);
        return lost.isEmpty() ? Optional.empty() : Optional.of(words(lost));
    }

    /** Of which the server takes a day, a month or a year too. */
    private static boolean hasOptionalTime(DateFormat format) {
        return format.text().contains("date_optional_time") || format.text().equals("iso8601");
    }

    private static DateFormat first(MappingParameter parameter) {
        List<DateFormat> formats = DateFormat.of(((JsonText) parameter.value()).value());
        return formats.get(0);
    }

    private static Optional<ScalarKind> kind(TypeModel type) {
        TypeModel element = type.element() instanceof TypeModel.Interval range ? range.bound() : type.element();
        return element instanceof TypeModel.Scalar scalar
                        && (scalar.kind().group() == ValueGroup.DATE || scalar.kind() == ScalarKind.LOCAL_TIME)
                ? Optional.of(scalar.kind())
                : Optional.empty();
    }

    private static Set<DatePart> parts(ScalarKind kind) {
        return switch (kind) {
            case YEAR -> EnumSet.of(DatePart.YEAR);
            case YEAR_MONTH -> EnumSet.of(DatePart.YEAR, DatePart.MONTH);
            case LOCAL_DATE -> EnumSet.of(DatePart.YEAR, DatePart.MONTH, DatePart.DAY);
            case LOCAL_TIME -> EnumSet.range(DatePart.HOUR, DatePart.NANOSECOND);
            default -> EnumSet.allOf(DatePart.class);
        };
    }

    private static String words(Set<DatePart> parts) {
        return parts.stream().map(part -> part.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
    }
}
