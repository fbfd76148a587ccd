package dev.espalier.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Dates of four-digit years, digit by digit, in a buffer that is used again and again. For one thread at a time. */
final class IsoDates {

    private static final int DATE_LENGTH = "2026-11-20".length();
    private static final int INSTANT_LENGTH = "2026-11-20T10:15:30.123Z".length();
    private static final int SECONDS_PER_DAY = 24 * 60 * 60;

    private final byte[] buffer = new byte[INSTANT_LENGTH];

    /** Writes an instant with milliseconds. */
    void write(JsonGenerator json, Instant instant) {
        long seconds = instant.getEpochSecond();
        int secondOfDay = (int) Math.floorMod(seconds, (long) SECONDS_PER_DAY);
        putDate(LocalDate.ofEpochDay(Math.floorDiv(seconds, (long) SECONDS_PER_DAY)));
        buffer[10] = 'T';
        putTwoDigits(11, secondOfDay / 3600);
        buffer[13] = ':';
        putTwoDigits(14, secondOfDay / 60 % 60);
        buffer[16] = ':';
        putTwoDigits(17, secondOfDay % 60);
        buffer[19] = '.';
        int milliseconds = instant.getNano() / 1_000_000;
        buffer[20] = (byte) ('0' + milliseconds / 100);
        putTwoDigits(21, milliseconds % 100);
        buffer[23] = 'Z';
        json.writeRawUTF8String(buffer, 0, INSTANT_LENGTH);
    }

    /** Writes a date. */
    void write(JsonGenerator json, LocalDate date) {
        putDate(date);
        json.writeRawUTF8String(buffer, 0, DATE_LENGTH);
    }

    /** Reads an instant with milliseconds. */
    static Instant readInstant(JsonParser json) {
        if (json.getStringLength() != INSTANT_LENGTH) {
            throw new IllegalArgumentException(json.getString());
        }
        char[] text = json.getStringCharacters();
        int start = json.getStringOffset();
        long seconds = date(text, start).toEpochDay() * SECONDS_PER_DAY
                + twoDigits(text, start + 11) * 3600L
                + twoDigits(text, start + 14) * 60L
                + twoDigits(text, start + 17);
        int milliseconds = digit(text, start + 20) * 100 + twoDigits(text, start + 21);
        return Instant.ofEpochSecond(seconds, milliseconds * 1_000_000L);
    }

    /** Reads a date. */
    static LocalDate readLocalDate(JsonParser json) {
        if (json.getStringLength() != DATE_LENGTH) {
            throw new IllegalArgumentException(json.getString());
        }
        return date(json.getStringCharacters(), json.getStringOffset());
    }

    private void putDate(LocalDate date) {
        putTwoDigits(0, date.getYear() / 100);
        putTwoDigits(2, date.getYear() % 100);
        buffer[4] = '-';
        putTwoDigits(5, date.getMonthValue());
        buffer[7] = '-';
        putTwoDigits(8, date.getDayOfMonth());
    }

    private void putTwoDigits(int index, int value) {
        buffer[index] = (byte) ('0' + value / 10);
        buffer[index + 1] = (byte) ('0' + value % 10);
    }

    private static LocalDate date(char[] text, int start) {
        int year = twoDigits(text, start) * 100 + twoDigits(text, start + 2);
        return LocalDate.of(year, twoDigits(text, start + 5), twoDigits(text, start + 8));
    }

    private static int twoDigits(char[] text, int index) {
        return digit(text, index) * 10 + digit(text, index + 1);
    }

    private static int digit(char[] text, int index) {
        int digit = text[index] - '0';
        if (digit < 0 || digit > 9) {
            throw new IllegalArgumentException("not a digit: " + text[index]);
        }
        return digit;
    }
}
