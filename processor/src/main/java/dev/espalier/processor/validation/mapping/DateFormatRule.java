package dev.espalier.processor.validation.mapping;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.MappingProblem;
import dev.espalier.processor.model.MappingParameter;
import dev.espalier.processor.model.ScalarKind;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.schema.Dialect;
import dev.espalier.schema.FieldFamily;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonTree.JsonText;
import dev.espalier.schema.Target;
import dev.espalier.schema.dates.DateFormatException;
import dev.espalier.schema.dates.DateFormatPattern;
import dev.espalier.schema.dates.DateFormatPattern.Alternative;
import dev.espalier.schema.dates.DatePart;
import java.util.EnumSet;
import java.util.Set;

/** A date format must be one, and its letters must mean what is commonly meant by them. */
final class DateFormatRule implements FieldRule {

    private static final Set<ScalarKind> POINTS_IN_TIME =
            EnumSet.of(ScalarKind.INSTANT, ScalarKind.DATE, ScalarKind.OFFSET_DATE_TIME, ScalarKind.ZONED_DATE_TIME);

    private final Target target;

    DateFormatRule(Target target) {
        this.target = target;
    }

    @Override
    public void check(MappedField field, Diagnostics diagnostics) {
        if (field.type().family() != FieldFamily.DATE && field.type() != FieldType.DATE_RANGE) {
            return;
        }
        field.parameter("locale")
                .filter(locale -> locale.value() instanceof JsonText text && !LocaleText.isKnown(text.value()))
                .ifPresent(locale -> diagnostics.report(
                        MappingProblem.NOT_A_CHOICE,
                        locale.source(),
                        "locale",
                        locale.value().compact(),
                        "a language, and perhaps a country, as in de or de_CH"));
        field.parameter("format")
                .filter(format -> format.value() instanceof JsonText)
                .ifPresent(format -> check(field, format, ((JsonText) format.value()).value(), diagnostics));
    }

    private void check(MappedField field, MappingParameter stated, String text, Diagnostics diagnostics) {
        DateFormatPattern format;
        try {
            format = DateFormatPattern.parse(text);
        } catch (DateFormatException e) {
            diagnostics.report(MappingProblem.WRONG_DATE_FORMAT, stated.at(e.position()), text, e.getMessage());
            return;
        }
        checkServers(format, stated, diagnostics);
        format.warnings()
                .forEach(warning -> diagnostics.report(
                        MappingProblem.AMBIGUOUS_DATE_FORMAT,
                        stated.at(warning.position()),
                        text,
                        warning.letters(),
                        warning.meaning(),
                        warning.fixed()));
        if (isPointInTime(field.property().type())) {
            checkZone(format.printer(), stated, text, diagnostics);
        }
    }

    private void checkServers(DateFormatPattern format, MappingParameter stated, Diagnostics diagnostics) {
        for (Dialect dialect : Dialect.values()) {
            if (target.includes(dialect)) {
                format.alternatives().stream()
                        .filter(alternative -> !alternative.dialects().contains(dialect))
                        .forEach(alternative -> diagnostics.report(
                                MappingProblem.WRONG_DATE_FORMAT,
                                stated.at(alternative.position()),
                                format.text(),
                                dialect + " has no built-in format '" + alternative.text() + "'"));
            }
        }
    }

    private static void checkZone(Alternative printer, MappingParameter stated, String text, Diagnostics diagnostics) {
        if (!printer.prints(DatePart.HOUR) || printer.prints(DatePart.ZONE) || printer.prints(DatePart.INSTANT)) {
            return;
        }
        String zoned = printer.named() ? "strict_date_time" : printer.text() + "XXX";
        int end = printer.position() + printer.text().length();
        diagnostics.report(
                MappingProblem.AMBIGUOUS_DATE_FORMAT,
                stated.at(printer.position()),
                text,
                "a time without a zone",
                "time in UTC",
                text.substring(0, printer.position()) + zoned + text.substring(end));
    }

    private static boolean isPointInTime(TypeModel type) {
        TypeModel element = type.element() instanceof TypeModel.Interval range ? range.bound() : type.element();
        return element instanceof TypeModel.Scalar scalar && POINTS_IN_TIME.contains(scalar.kind());
    }
}
