package dev.espalier.schema.dates;

import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A pattern, taken apart into runs of equal letters.
 *
 * @param runs the runs, in order
 */
record LetterRuns(List<Run> runs) {

    private static final String RESERVED = "{}#";

    /**
     * Some letters that mean one thing.
     *
     * @param letters such as {@code yyyy}; after those for padding, if any
     * @param position the index in the whole text
     * @param optional whether it stands in brackets
     */
    record Run(String letters, int position, boolean optional) {

        char letter() {
            return letters.charAt(letters.length() - 1);
        }

        int count() {
            return letters.length() - letters.indexOf(letter());
        }
    }

    /** Takes a pattern apart; positions are counted from the given one. */
    static LetterRuns of(String pattern, int start) {
        return new LetterRuns(new Scanner(pattern, start).runs());
    }

    /** Takes apart what stands for a built-in format. */
    static LetterRuns ofName(String pattern, int start) {
        return pattern.equals(String.valueOf(EPOCH))
                ? new LetterRuns(List.of(new Run(pattern, start, false)))
                : of(pattern, start);
    }

    boolean contains(String letters) {
        return runs.stream().anyMatch(run -> letters.indexOf(run.letter()) >= 0);
    }

    Set<DatePart> parts() {
        return parts(false);
    }

    Set<DatePart> optionalParts() {
        Set<DatePart> parts = parts(true);
        parts.removeAll(parts(false));
        return parts;
    }

    private Set<DatePart> parts(boolean optional) {
        Set<DatePart> parts = EnumSet.noneOf(DatePart.class);
        runs.stream().filter(run -> run.optional == optional).forEach(run -> parts.addAll(parts(run.letter())));
        return parts;
    }

    int fractionDigits() {
        return runs.stream()
                .mapToInt(run -> switch (run.letter()) {
                    case 'S' -> Math.min(run.count(), 9);
                    case 'A' -> 3;
                    case 'n', 'N', EPOCH -> 9;
                    default -> 0;
                })
                .max()
                .orElse(0);
    }

    /** Stands for a number since 1970 in the tables of names; no letter of a pattern. */
    static final char EPOCH = '#';

    private static Set<DatePart> parts(char letter) {
        return switch (letter) {
            case 'G' -> EnumSet.of(DatePart.ERA);
            case 'u', 'y' -> EnumSet.of(DatePart.YEAR);
            case 'Y' -> EnumSet.of(DatePart.WEEK_YEAR);
            case 'Q', 'q' -> EnumSet.of(DatePart.QUARTER);
            case 'M', 'L' -> EnumSet.of(DatePart.MONTH);
            case 'w', 'W' -> EnumSet.of(DatePart.WEEK);
            case 'D' -> EnumSet.of(DatePart.DAY_OF_YEAR);
            case 'd' -> EnumSet.of(DatePart.DAY);
            case 'E', 'e', 'c', 'F' -> EnumSet.of(DatePart.DAY_OF_WEEK);
            case 'g' -> EnumSet.of(DatePart.YEAR, DatePart.MONTH, DatePart.DAY);
            case 'a', 'B' -> EnumSet.of(DatePart.HALF_OF_DAY);
            case 'h', 'K', 'k', 'H' -> EnumSet.of(DatePart.HOUR);
            case 'm' -> EnumSet.of(DatePart.MINUTE);
            case 's' -> EnumSet.of(DatePart.SECOND);
            case 'S', 'n' -> EnumSet.of(DatePart.FRACTION);
            case 'A', 'N' -> EnumSet.of(DatePart.HOUR, DatePart.MINUTE, DatePart.SECOND, DatePart.FRACTION);
            case EPOCH -> EnumSet.of(DatePart.INSTANT);
            default -> EnumSet.of(DatePart.ZONE);
        };
    }

    /** Reads a pattern from left to right. */
    private static final class Scanner {

        private final String pattern;
        private final int start;
        private final List<Run> runs = new ArrayList<>();
        private final List<Integer> brackets = new ArrayList<>();
        private int at;

        private Scanner(String pattern, int start) {
            this.pattern = pattern;
            this.start = start;
        }

        private List<Run> runs() {
            while (at < pattern.length()) {
                next();
            }
            checkWhole();
            return runs;
        }

        /** Some letters are fine alone, but not beside each other. */
        private void checkWhole() {
            try {
                new DateTimeFormatterBuilder().appendPattern(pattern);
            } catch (IllegalArgumentException | ClassCastException refused) {
                throw new DateFormatException("the letters cannot stand together", start);
            }
        }

        private void next() {
            char character = pattern.charAt(at);
            if (isLetter(character)) {
                letters();
            } else if (character == '\'') {
                literal();
            } else if (RESERVED.indexOf(character) >= 0) {
                throw new DateFormatException("'" + character + "' must stand in quotes", start + at);
            } else {
                bracket(character);
                at++;
            }
        }

        private void bracket(char character) {
            if (character == '[') {
                brackets.add(at);
            } else if (character == ']') {
                if (brackets.isEmpty()) {
                    throw new DateFormatException("']' closes nothing", start + at);
                }
                brackets.remove(brackets.size() - 1);
            }
        }

        /** Two quotes stand for one, in a literal or outside. */
        private void literal() {
            int close = pattern.indexOf('\'', at + 1);
            if (close < 0) {
                throw new DateFormatException("the quote is not closed", start + at);
            }
            at = close + 1;
        }

        private void letters() {
            int from = at;
            skipSame();
            if (pattern.charAt(from) == 'p' && at < pattern.length() && isLetter(pattern.charAt(at))) {
                skipSame();
            }
            String letters = pattern.substring(from, at);
            check(letters, start + from);
            runs.add(new Run(letters, start + from, !brackets.isEmpty()));
        }

        private void skipSame() {
            char letter = pattern.charAt(at);
            while (at < pattern.length() && pattern.charAt(at) == letter) {
                at++;
            }
        }

        private static void check(String letters, int position) {
            try {
                new DateTimeFormatterBuilder().appendPattern(letters);
            } catch (IllegalArgumentException refused) {
                boolean known = "GuyYDMLdQqwWEecFaBhKkHmsSAnNVvzOXxZpg".indexOf(letters.charAt(0)) >= 0;
                throw new DateFormatException(
                        known
                                ? "'" + letters + "' has a number of letters without a meaning"
                                : "'" + letters.charAt(0) + "' is no letter of a pattern; text stands in quotes",
                        position);
            }
        }

        private static boolean isLetter(char character) {
            return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
        }
    }
}
