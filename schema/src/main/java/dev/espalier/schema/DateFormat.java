package dev.espalier.schema;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One of the formats that a date field accepts: a name of the server's, or a pattern of {@code java.time}.
 *
 * @param text as in the mapping: {@code strict_date}, {@code dd.MM.yyyy}
 * @param pattern the pattern to print a value with; empty for {@code epoch_millis} and {@code epoch_second}, and for
 *     names that only the server can print
 */
public record DateFormat(String text, String pattern) {

    /** What separates the formats of a field. */
    private static final String SEPARATOR = "||";

    /**
     * The formats of a field. The first is the one that values are printed with.
     *
     * @param formats one format, or several with {@code ||} between them
     * @return at least one
     */
    public static List<DateFormat> of(String formats) {
        List<DateFormat> found = new ArrayList<>();
        int start = 0;
        int end;
        while ((end = formats.indexOf(SEPARATOR, start)) >= 0) {
            found.add(one(formats.substring(start, end)));
            start = end + SEPARATOR.length();
        }
        found.add(one(formats.substring(start)));
        return List.copyOf(found);
    }

    private static DateFormat one(String text) {
        String format = text.strip();
        return new DateFormat(
                format,
                BuiltInDateFormats.isName(format)
                        ? BuiltInDateFormats.pattern(format).orElse("")
                        : format);
    }

    /**
     * Whether a text is the name of a format, not a pattern.
     *
     * @param text one format
     * @return true for names that both servers know
     */
    public static boolean isName(String text) {
        return BuiltInDateFormats.isName(text);
    }

    /**
     * Whether values are numbers: milliseconds since 1970.
     *
     * @return true for {@code epoch_millis}
     */
    public boolean isEpochMillis() {
        return text.equals(BuiltInDateFormats.EPOCH_MILLIS);
    }

    /**
     * Whether values are numbers: seconds since 1970.
     *
     * @return true for {@code epoch_second}
     */
    public boolean isEpochSecond() {
        return text.equals(BuiltInDateFormats.EPOCH_SECOND);
    }

    /**
     * The pattern, if a value can be printed with it.
     *
     * @return empty for numbers, and for names of forms that Java has no pattern for
     */
    public Optional<String> printable() {
        return pattern.isEmpty() ? Optional.empty() : Optional.of(pattern);
    }

    /**
     * What the format shows of a date.
     *
     * @return the parts; empty if the format cannot be printed
     */
    public Set<DatePart> parts() {
        if (isEpochMillis()) {
            return EnumSet.complementOf(EnumSet.of(DatePart.NANOSECOND));
        }
        if (isEpochSecond()) {
            return EnumSet.complementOf(EnumSet.of(DatePart.NANOSECOND, DatePart.MILLISECOND));
        }
        Set<DatePart> parts = EnumSet.noneOf(DatePart.class);
        boolean quoted = false;
        for (int i = 0; i < pattern.length(); i++) {
            char letter = pattern.charAt(i);
            quoted = (letter == '\'') != quoted;
            if (!quoted) {
                add(letter, i, parts);
            }
        }
        return parts;
    }

    private void add(char letter, int position, Set<DatePart> parts) {
        switch (letter) {
            case 'y', 'u', 'Y' -> parts.add(DatePart.YEAR);
            case 'M', 'L', 'Q', 'q', 'w' -> parts.add(DatePart.MONTH);
            case 'd', 'E', 'e', 'c' -> parts.add(DatePart.DAY);
            case 'D', 'g' -> parts.addAll(EnumSet.of(DatePart.MONTH, DatePart.DAY));
            case 'H', 'h', 'k', 'K' -> parts.add(DatePart.HOUR);
            case 'm' -> parts.add(DatePart.MINUTE);
            case 's' -> parts.add(DatePart.SECOND);
            case 'S' -> parts.add(digit(position) <= 3 ? DatePart.MILLISECOND : DatePart.NANOSECOND);
            case 'A' -> parts.addAll(EnumSet.range(DatePart.HOUR, DatePart.MILLISECOND));
            case 'n', 'N' -> parts.addAll(EnumSet.range(DatePart.HOUR, DatePart.NANOSECOND));
            default -> {
                // zones, which every value has or is given, and literals
            }
        }
    }

    /** Which letter of its row this is, from one. */
    private int digit(int position) {
        int start = position;
        while (start > 0 && pattern.charAt(start - 1) == pattern.charAt(position)) {
            start--;
        }
        return position - start + 1;
    }
}
