package dev.espalier.schema.dates;

import dev.espalier.schema.Dialect;
import dev.espalier.schema.NearestName;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The value of the parameter {@code format} of a date field: names of built-in formats and patterns of
 * {@link java.time.format.DateTimeFormatter}, joined by {@code ||}. All of them are tried when a date is read; the first
 * one prints.
 *
 * @param text the whole text
 * @param alternatives the formats, at least one
 */
public record DateFormatPattern(String text, List<Alternative> alternatives) {

    private static final String SEPARATOR = "||";
    private static final Pattern LIKE_A_NAME = Pattern.compile("[a-z0-9]+(_[a-z0-9]+)+");

    /**
     * One of the formats.
     *
     * @param text the name or the pattern
     * @param position its index in the whole text, from 0
     * @param named whether it is a name
     * @param pattern the pattern to print a value with; empty for numbers since 1970, and for names of weeks, which Java
     *     counts as the country does
     * @param dialects the servers that know it
     * @param parts what it always prints
     * @param optionalParts what it prints of dates that have it
     * @param fractionDigits how many digits of the fraction of a second it keeps, from 0 to 9
     */
    public record Alternative(
            String text,
            int position,
            boolean named,
            Optional<String> pattern,
            Set<Dialect> dialects,
            Set<DatePart> parts,
            Set<DatePart> optionalParts,
            int fractionDigits) {

        /** Copies the sets. */
        public Alternative {
            dialects = Set.copyOf(dialects);
            parts = Set.copyOf(parts);
            optionalParts = Set.copyOf(optionalParts);
        }

        /**
         * Whether values are numbers: milliseconds since 1970.
         *
         * @return true for {@code epoch_millis}
         */
        public boolean isEpochMillis() {
            return text.equals(DateFormatNames.EPOCH_MILLIS);
        }

        /**
         * Whether values are numbers: seconds since 1970.
         *
         * @return true for {@code epoch_second}
         */
        public boolean isEpochSecond() {
            return text.equals(DateFormatNames.EPOCH_SECOND);
        }

        /**
         * Whether a part is printed, of dates that have it at least.
         *
         * @param part the part
         * @return true for all parts of a date if the format is a number since 1970
         */
        public boolean prints(DatePart part) {
            return parts.contains(part) || optionalParts.contains(part) || parts.contains(DatePart.INSTANT);
        }
    }

    /** Copies the alternatives. */
    public DateFormatPattern {
        alternatives = List.copyOf(alternatives);
    }

    /**
     * Reads a format as servers do.
     *
     * @param text the names and patterns
     * @return what they print
     * @throws DateFormatException if no server takes the text; the message says why, the position where
     */
    public static DateFormatPattern parse(String text) {
        if (text.isBlank()) {
            throw new DateFormatException("there is no format", 0);
        }
        // servers ignore a leading 8, which once asked for these patterns instead of older ones
        int start = text.startsWith("8") ? 1 : 0;
        List<Alternative> alternatives = new ArrayList<>();
        while (start <= text.length()) {
            int bar = text.indexOf(SEPARATOR, start);
            int end = bar < 0 ? text.length() : bar;
            alternatives.add(alternative(text.substring(start, end), start));
            start = end + SEPARATOR.length();
        }
        return new DateFormatPattern(text, alternatives);
    }

    private static Alternative alternative(String padded, int start) {
        String text = padded.strip();
        if (text.isEmpty()) {
            throw new DateFormatException("a format is missing beside " + SEPARATOR, start);
        }
        int position = start + padded.indexOf(text);
        return DateFormatNames.find(text)
                .map(name -> named(text, position, name))
                .orElseGet(() -> pattern(text, position));
    }

    private static Alternative named(String text, int position, DateFormatNames.Name name) {
        LetterRuns runs = LetterRuns.ofName(name.pattern(), position);
        boolean printable =
                !runs.parts().contains(DatePart.INSTANT) && !runs.parts().contains(DatePart.WEEK_YEAR);
        return new Alternative(
                text,
                position,
                true,
                printable ? Optional.of(name.pattern()) : Optional.empty(),
                name.dialects(),
                runs.parts(),
                runs.optionalParts(),
                runs.fractionDigits());
    }

    private static Alternative pattern(String text, int position) {
        try {
            LetterRuns runs = LetterRuns.of(text, position);
            return new Alternative(
                    text,
                    position,
                    false,
                    Optional.of(text),
                    EnumSet.allOf(Dialect.class),
                    runs.parts(),
                    runs.optionalParts(),
                    runs.fractionDigits());
        } catch (DateFormatException refused) {
            throw LIKE_A_NAME.matcher(text).matches()
                    ? new DateFormatException(
                            "no built-in format has the name '" + text + "'" + NearestName.hint(text, names()),
                            position)
                    : refused;
        }
    }

    /**
     * The names of all built-in formats.
     *
     * @return names such as {@code strict_date}, and their other spellings such as {@code strictDate}
     */
    public static SortedSet<String> names() {
        return new TreeSet<>(DateFormatNames.all());
    }

    /**
     * The format that prints.
     *
     * @return the first alternative
     */
    public Alternative printer() {
        return alternatives.get(0);
    }

    /**
     * Whether a server knows all names in the format.
     *
     * @param dialect the server
     * @return false if it would refuse the format
     */
    public boolean isOn(Dialect dialect) {
        return alternatives.stream().allMatch(alternative -> alternative.dialects.contains(dialect));
    }

    /**
     * What hardly means what its author thinks: the week-based year {@code YYYY} without a week, the day of the year
     * {@code DD} beside a month, the hour of half a day {@code hh} without its half, minutes {@code mm} without an hour.
     *
     * @return the findings, in the order of the text
     */
    public List<DateFormatWarning> warnings() {
        return alternatives.stream()
                .filter(alternative -> !alternative.named)
                .flatMap(alternative ->
                        Misreadings.in(text, LetterRuns.of(alternative.text, alternative.position)).stream())
                .toList();
    }

    /** The whole text. */
    @Override
    public String toString() {
        return text;
    }
}
