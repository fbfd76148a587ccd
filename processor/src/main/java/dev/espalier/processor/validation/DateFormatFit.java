package dev.espalier.processor.validation;

import dev.espalier.processor.diagnostic.Wording;
import dev.espalier.processor.model.DateParts;
import dev.espalier.processor.model.FieldMapping;
import dev.espalier.processor.model.MappingParameter;
import dev.espalier.processor.model.ScalarKind;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.processor.model.ValueGroup;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonTree.JsonText;
import dev.espalier.schema.dates.DateFormatException;
import dev.espalier.schema.dates.DateFormatPattern;
import dev.espalier.schema.dates.DateFormatPattern.Alternative;
import dev.espalier.schema.dates.DatePart;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whether dates can be printed in the format of their field, and what the format leaves out. */
final class DateFormatFit {

    /** What makes up a date and time; all else can be computed of it. */
    private static final Set<DatePart> ESSENTIAL = EnumSet.of(
            DatePart.YEAR,
            DatePart.MONTH,
            DatePart.DAY,
            DatePart.HOUR,
            DatePart.MINUTE,
            DatePart.SECOND,
            DatePart.FRACTION);

    /** The digits of a fraction that a date field keeps. */
    private static final int MILLISECONDS = 3;

    private static final int NANOSECONDS = 9;

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
        return DateParts.obstacle(kind(type).orElseThrow(), first(parameter));
    }

    /** What of a value the format leaves out, in words; empty for nothing that the field could keep. */
    static Optional<String> loss(TypeModel type, MappingParameter parameter) {
        Set<DatePart> lost = EnumSet.copyOf(ESSENTIAL);
        lost.retainAll(DateParts.of(kind(type).orElseThrow()));
        lost.removeAll(printed(first(parameter)));
        return lost.isEmpty() ? Optional.empty() : Optional.of(DateParts.words(lost));
    }

    /** What of a second's fraction is printed but not kept by the field, or the other way round; empty for nothing. */
    static Optional<String> fractionLoss(TypeModel type, FieldMapping mapping, MappingParameter parameter) {
        if (!DateParts.of(kind(type).orElseThrow()).contains(DatePart.FRACTION)) {
            return Optional.empty();
        }
        Alternative format = first(parameter);
        if (mapping.type() == FieldType.DATE_NANOS) {
            int printed = format.isEpochMillis() ? MILLISECONDS : format.fractionDigits();
            return printed < NANOSECONDS
                    ? Optional.of("of the fraction of a second " + Wording.count(printed, "digit")
                            + " would remain; put strict_date_optional_time_nanos first")
                    : Optional.empty();
        }
        boolean finer = format.named()
                ? format.text().toLowerCase(Locale.ROOT).endsWith("nanos")
                : format.fractionDigits() > MILLISECONDS;
        return finer
                ? Optional.of("the field keeps milliseconds; what is finer comes back,"
                        + " but nothing is found, compared or sorted by it")
                : Optional.empty();
    }

    /** What can be told from the printed text, by itself or together. */
    private static Set<DatePart> printed(Alternative format) {
        Set<DatePart> printed = EnumSet.noneOf(DatePart.class);
        printed.addAll(format.parts());
        printed.addAll(format.optionalParts());
        if (printed.contains(DatePart.INSTANT)) {
            printed.addAll(ESSENTIAL);
        }
        if (printed.contains(DatePart.DAY_OF_YEAR)) {
            printed.addAll(EnumSet.of(DatePart.MONTH, DatePart.DAY));
        }
        if (printed.contains(DatePart.WEEK_YEAR)) {
            printed.add(DatePart.YEAR);
        }
        if (printed.containsAll(EnumSet.of(DatePart.WEEK, DatePart.DAY_OF_WEEK))) {
            printed.addAll(EnumSet.of(DatePart.MONTH, DatePart.DAY));
        }
        if (format.isEpochSecond() || format.fractionDigits() < MILLISECONDS) {
            printed.remove(DatePart.FRACTION);
        }
        return printed;
    }

    private static Alternative first(MappingParameter parameter) {
        return DateFormatPattern.parse(((JsonText) parameter.value()).value()).printer();
    }

    private static Optional<ScalarKind> kind(TypeModel type) {
        TypeModel element = type.element() instanceof TypeModel.Interval range ? range.bound() : type.element();
        return element instanceof TypeModel.Scalar scalar
                        && (scalar.kind().group() == ValueGroup.DATE || scalar.kind() == ScalarKind.LOCAL_TIME)
                ? Optional.of(scalar.kind())
                : Optional.empty();
    }
}
