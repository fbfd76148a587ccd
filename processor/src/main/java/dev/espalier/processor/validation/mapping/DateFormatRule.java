package dev.espalier.processor.validation.mapping;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.Problem;
import dev.espalier.processor.model.SourceRef;
import dev.espalier.schema.DateFormat;
import dev.espalier.schema.FieldFamily;
import dev.espalier.schema.FieldType;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A date format must be one, and its letters must mean what is commonly meant by them. */
final class DateFormatRule implements FieldRule {

    private static final Pattern QUOTED = Pattern.compile("'[^']*'");

    @Override
    public void check(MappedField field, Diagnostics diagnostics) {
        if (field.type().family() != FieldFamily.DATE && field.type() != FieldType.DATE_RANGE) {
            return;
        }
        field.text("format")
                .ifPresent(formats ->
                        check(formats, field.parameter("format").orElseThrow().source(), diagnostics));
    }

    private static void check(String formats, SourceRef source, Diagnostics diagnostics) {
        for (DateFormat format : DateFormat.of(formats)) {
            String text = format.text();
            if (DateFormat.isName(text)) {
                continue;
            }
            Optional<String> mistake = mistake(text);
            if (mistake.isPresent()) {
                diagnostics.report(Problem.WRONG_DATE_FORMAT, source, text, mistake.get());
            } else {
                checkLetters(text, source, diagnostics);
            }
        }
    }

    private static Optional<String> mistake(String text) {
        if (text.isEmpty()) {
            return Optional.of("a part of it is empty");
        }
        try {
            DateTimeFormatter.ofPattern(text, Locale.ROOT);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(e.getMessage());
        }
    }

    private static void checkLetters(String text, SourceRef source, Diagnostics diagnostics) {
        String letters = QUOTED.matcher(text).replaceAll("");
        if (letters.contains("Y") && !letters.contains("w")) {
            report(text, "Y", "the year of a week", text.replace('Y', 'y'), source, diagnostics);
        }
        if (letters.contains("D") && letters.contains("M")) {
            report(text, "D", "the day of a year", text.replace('D', 'd'), source, diagnostics);
        }
        if (letters.contains("h") && !letters.contains("a")) {
            report(text, "h", "the hour of half a day", text.replace('h', 'H'), source, diagnostics);
        }
    }

    private static void report(
            String text, String letter, String meaning, String corrected, SourceRef source, Diagnostics diagnostics) {
        diagnostics.report(Problem.AMBIGUOUS_DATE_FORMAT, source, text, letter, meaning, corrected);
    }
}
