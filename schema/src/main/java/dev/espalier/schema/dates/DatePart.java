package dev.espalier.schema.dates;

/** What a format prints of a date. */
public enum DatePart {
    /** Before or after Christ. */
    ERA("era"),
    /** The year. */
    YEAR("year"),
    /** The year to which the week belongs, which differs from the year in the days around its end. */
    WEEK_YEAR("week-based year"),
    /** The quarter of the year. */
    QUARTER("quarter"),
    /** The month. */
    MONTH("month"),
    /** The week of the year or of the month. */
    WEEK("week"),
    /** The day of the year, from 1 to 366. */
    DAY_OF_YEAR("day of the year"),
    /** The day of the month. */
    DAY("day"),
    /** The day of the week. */
    DAY_OF_WEEK("day of the week"),
    /** Whether it is before or after noon. */
    HALF_OF_DAY("half of the day"),
    /** The hour, of the day or of its half. */
    HOUR("hour"),
    /** The minute. */
    MINUTE("minute"),
    /** The second. */
    SECOND("second"),
    /** Fractions of the second. */
    FRACTION("fraction of a second"),
    /** The zone or the offset. */
    ZONE("zone"),
    /** A point in time, as a number since 1970. */
    INSTANT("point in time");

    private final String text;

    DatePart(String text) {
        this.text = text;
    }

    /** The part for readers, such as {@code day of the year}. */
    @Override
    public String toString() {
        return text;
    }
}
