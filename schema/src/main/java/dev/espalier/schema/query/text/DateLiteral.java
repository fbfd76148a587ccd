package dev.espalier.schema.query.text;

import dev.espalier.schema.dates.DateFormatException;
import dev.espalier.schema.dates.DateFormatPattern;
import dev.espalier.schema.dates.DateFormatPattern.Alternative;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a text is a date in the format of a field. Where that cannot be told for certain, it is. */
public final class DateLiteral {

    /** What servers read where no format is stated. */
    public static final String USUAL = "strict_date_optional_time||epoch_millis";

    private static final Set<String> ISO = Set.of("strict_date_optional_time", "strict_date_optional_time_nanos");
    private static final Pattern ISO_FORM = Pattern.compile(
            "(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(?:T(?:\\d{2}(?::\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?)?)?"
                    + "(?:Z|[+-]\\d{2}(?::?\\d{2}){0,2})?)?");
    private static final Pattern EPOCH = Pattern.compile("-?\\d+(\\.\\d+)?");

    private DateLiteral() {}

    /** Whether a text, perhaps with date math, fits a format. */
    public static boolean fits(String text, String format) {
        int bars = text.indexOf("||");
        String date = bars < 0 ? text : text.substring(0, bars);
        if (text.startsWith("now")) {
            return DateMath.isRight(text);
        }
        try {
            return DateMath.isRight(text)
                    && DateFormatPattern.parse(format.isEmpty() ? USUAL : format).alternatives().stream()
                            .anyMatch(alternative -> fits(date, alternative));
        } catch (DateFormatException e) {
            return true;
        }
    }

    private static boolean fits(String date, Alternative format) {
        if (format.isEpochMillis() || format.isEpochSecond()) {
            return EPOCH.matcher(date).matches();
        }
        if (ISO.contains(format.text())) {
            return isIso(date);
        }
        return format.named()
                || format.pattern().isEmpty()
                || isOf(date, format.pattern().get());
    }

    private static boolean isIso(String date) {
        Matcher parts = ISO_FORM.matcher(date);
        if (!parts.matches()) {
            return false;
        }
        try {
            LocalDate.of(number(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 1 : Integer.parseInt(digits);
    }

    private static boolean isOf(String date, String pattern) {
        ParsePosition position = new ParsePosition(0);
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).parseUnresolved(date, position) != null
                && position.getIndex() == date.length();
    }
}
