package dev.espalier.codec;

import java.time.DateTimeException;
import java.time.Year;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The years that a pattern prints so that they are read as the same years again. */
record YearRange(int first, int last) {

    static final YearRange ALL = new YearRange(Year.MIN_VALUE, Year.MAX_VALUE);

    private static final YearRange OF_AN_ERA = new YearRange(1, Year.MAX_VALUE);
    private static final YearRange OF_TWO_DIGITS = new YearRange(2000, 2099);

    private static final Pattern QUOTED = Pattern.compile("'[^']*'");
    private static final Pattern YEAR = Pattern.compile("y+|u+");

    /** The years of a pattern of {@link java.time.format.DateTimeFormatter}. */
    static YearRange of(String pattern) {
        String letters = QUOTED.matcher(pattern).replaceAll("");
        Matcher year = YEAR.matcher(letters);
        if (!year.find()) {
            return ALL;
        }
        if (year.group().length() == 2) {
            return OF_TWO_DIGITS;
        }
        // y counts from 1 in both eras, G tells them apart
        return letters.charAt(year.start()) == 'u' || letters.indexOf('G') >= 0 ? ALL : OF_AN_ERA;
    }

    /** A year outside is a {@link DateTimeException}; a time of day has none. */
    void require(TemporalAccessor date) {
        if (date.isSupported(ChronoField.YEAR)) {
            int year = date.get(ChronoField.YEAR);
            if (year < first || year > last) {
                throw new DateTimeException("year " + year);
            }
        }
    }
}
