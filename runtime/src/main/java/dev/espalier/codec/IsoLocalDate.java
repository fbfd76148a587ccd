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

    private static final String WHAT = "a date such as \"2026-01-31\"";

    private IsoLocalDate() {}

    static void write(JsonGenerator json, LocalDate date) {
        long epochDay = date.toEpochDay();
        if (IsoDateText.covers(epochDay)) {
            json.writeString(new IsoDateText(epochDay));
        } else {
            json.writeString(date.toString());
        }
    }

    static LocalDate read(JsonParser json) {
        try {
            if (json.currentToken() == JsonToken.VALUE_STRING) {
                char[] text = json.getStringCharacters();
                int offset = json.getStringOffset();
                int length = json.getStringLength();
                return length == IsoDateText.LENGTH && hasShape(text, offset)
                        ? parse(text, offset)
                        : atMidnight(IsoInstant.parseLeniently(text, offset, length));
            }
            if (json.currentToken() == JsonToken.VALUE_NUMBER_INT) {
                return atMidnight(
                        Instant.ofEpochMilli(ValueReader.readLong(json)).atOffset(ZoneOffset.UTC));
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
    private static LocalDate atMidnight(OffsetDateTime dateTime) {
        OffsetDateTime utc = dateTime.withOffsetSameInstant(ZoneOffset.UTC);
        if (!utc.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            throw new DateTimeException("not a whole day");
        }
        return utc.toLocalDate();
    }
}
