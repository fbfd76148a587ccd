package dev.espalier.codec;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Days as {@code 2026-01-31}. Formatting and parsing go over the digits directly, which is many times faster than
 * {@link java.time.format.DateTimeFormatter}; years of more than four digits and other spellings are left to the JDK.
 */
final class IsoLocalDate {

    static final int LENGTH = 10;

    private static final String WHAT = "a date such as \"2026-01-31\"";

    private IsoLocalDate() {}

    static void write(JsonGenerator json, LocalDate date) {
        if (hasFourDigitYear(date)) {
            char[] text = new char[LENGTH];
            format(date, text);
            json.writeString(text, 0, LENGTH);
        } else {
            json.writeString(date.toString());
        }
    }

    static boolean hasFourDigitYear(LocalDate date) {
        return date.getYear() >= 0 && date.getYear() <= 9999;
    }

    /** Puts a date with a year of four digits at the start of a text. */
    static void format(LocalDate date, char[] text) {
        Digits.put(date.getYear() / 100, text, 0);
        Digits.put(date.getYear() % 100, text, 2);
        text[4] = '-';
        Digits.put(date.getMonthValue(), text, 5);
        text[7] = '-';
        Digits.put(date.getDayOfMonth(), text, 8);
    }

    static LocalDate read(JsonParser json) {
        try {
            if (json.currentToken() == JsonToken.VALUE_STRING) {
                char[] text = json.getStringCharacters();
                int offset = json.getStringOffset();
                int length = json.getStringLength();
                return length == LENGTH && hasShape(text, offset)
                        ? parse(text, offset)
                        : atMidnight(IsoInstant.parseLeniently(new String(text, offset, length)));
            }
            if (json.currentToken() == JsonToken.VALUE_NUMBER_INT) {
                return atMidnight(Instant.ofEpochMilli(ValueReader.readLong(json)));
            }
        } catch (DateTimeException e) {
            // reported below, with its place
        }
        throw Mismatch.expected(WHAT, json);
    }

    /** Whether digits and hyphens stand where {@code 2026-01-31} has them. */
    static boolean hasShape(char[] text, int offset) {
        return Digits.at(text, offset, 4)
                && text[offset + 4] == '-'
                && Digits.at(text, offset + 5, 2)
                && text[offset + 7] == '-'
                && Digits.at(text, offset + 8, 2);
    }

    /** Reads a text of that shape; a day that the month does not have is a {@link DateTimeException}. */
    static LocalDate parse(char[] text, int offset) {
        int year = Digits.pair(text, offset) * 100 + Digits.pair(text, offset + 2);
        return LocalDate.of(year, Digits.pair(text, offset + 5), Digits.pair(text, offset + 8));
    }

    /** A time of day would be lost, so only midnight is taken for a day. */
    private static LocalDate atMidnight(Instant instant) {
        OffsetDateTime dateTime = instant.atOffset(ZoneOffset.UTC);
        if (!dateTime.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            throw new DateTimeException("not a whole day");
        }
        return dateTime.toLocalDate();
    }
}
