package dev.espalier.query;

import java.util.Locale;

/** The length of an interval in the calendar; days, months and years may differ in length. */
public enum CalendarInterval {
    /** From one full minute to the next. */
    MINUTE,
    /** From one full hour to the next. */
    HOUR,
    /** From midnight to midnight. */
    DAY,
    /** From Monday to Monday. */
    WEEK,
    /** From the first of a month to the first of the next. */
    MONTH,
    /** From the first of January, April, July or October to the next. */
    QUARTER,
    /** From the first of January to the next. */
    YEAR;

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
