package dev.espalier.schema;

/** A part of a date and time that a format shows. */
public enum DatePart {
    /** The year, on its own or as the year of a week. */
    YEAR,
    /** The month. */
    MONTH,
    /** The day, of a month, a week or a year. */
    DAY,
    /** The hour. */
    HOUR,
    /** The minute. */
    MINUTE,
    /** The second. */
    SECOND,
    /** Milliseconds. */
    MILLISECOND,
    /** Microseconds and nanoseconds. */
    NANOSECOND
}
