package dev.espalier.codec;

import java.time.LocalDate;

/** A day of a year with four digits, {@code 2026-01-31}. */
final class IsoDateText extends AsciiText {

    static final int LENGTH = "2026-01-31".length();

    private static final long FIRST = LocalDate.of(0, 1, 1).toEpochDay();
    private static final long LAST = LocalDate.of(9999, 12, 31).toEpochDay();

    /** Days of four hundred years, after which the calendar repeats itself. */
    private static final int CYCLE = 146_097;
    /** Days from the first of March of the year 0 to 1970. */
    private static final int EPOCH = 719_468;

    private final int epochDay;

    IsoDateText(long epochDay) {
        this.epochDay = (int) epochDay;
    }

    /** Whether the year of a day has four digits. */
    static boolean covers(long epochDay) {
        return epochDay >= FIRST && epochDay <= LAST;
    }

    @Override
    public int charLength() {
        return LENGTH;
    }

    @Override
    void put(byte[] buffer, int offset) {
        put(epochDay, buffer, offset);
    }

    /** Counts in years that begin in March, so that a leap day is the last day of a year. */
    static void put(int epochDay, byte[] buffer, int offset) {
        int days = epochDay + EPOCH + CYCLE;
        int cycle = days / CYCLE;
        int dayOfCycle = days - cycle * CYCLE;
        int yearOfCycle = (dayOfCycle - dayOfCycle / 1460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365;
        int dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100);
        int monthFromMarch = (5 * dayOfYear + 2) / 153;
        int day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1;
        int month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
        int year = yearOfCycle + (cycle - 1) * 400 + (month <= 2 ? 1 : 0);
        Digits.put(year / 100, buffer, offset);
        Digits.put(year % 100, buffer, offset + 2);
        buffer[offset + 4] = '-';
        Digits.put(month, buffer, offset + 5);
        buffer[offset + 7] = '-';
        Digits.put(day, buffer, offset + 8);
    }
}
