package dev.espalier.codec;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Points in time as {@code 2026-01-31T10:00:00.000Z}. As for {@link IsoLocalDate}, the usual form is formatted and
 * parsed by its digits, everything else by the JDK.
 */
final class IsoInstant {

    private static final String WHAT = "a point in time such as \"2026-01-31T10:00:00.000Z\" or epoch milliseconds";

    private static final int LENGTH = "2026-01-31T10:00:00.000Z".length();
    private static final int LENGTH_WITHOUT_FRACTION = "2026-01-31T10:00:00Z".length();
    private static final int FRACTION = "2026-01-31T10:00:00.".length();
    private static final int LONGEST = FRACTION + 9 + 1;
    private static final int SECONDS_PER_DAY = 86_400;

    private IsoInstant() {}

    static void write(JsonGenerator json, Instant instant) {
        long epochDay = Math.floorDiv(instant.getEpochSecond(), SECONDS_PER_DAY);
        LocalDate date = LocalDate.ofEpochDay(epochDay);
        if (IsoLocalDate.hasFourDigitYear(date)) {
            char[] text = new char[LENGTH];
            IsoLocalDate.format(date, text);
            int second = (int) (instant.getEpochSecond() - epochDay * SECONDS_PER_DAY);
            formatTime(second, instant.getNano() / 1_000_000, text);
            json.writeString(text, 0, LENGTH);
        } else {
            json.writeString(Lenient.MILLISECONDS.format(instant));
        }
    }

    private static void formatTime(int secondOfDay, int millisecond, char[] text) {
        text[10] = 'T';
        Digits.put(secondOfDay / 3600, text, 11);
        text[13] = ':';
        Digits.put(secondOfDay / 60 % 60, text, 14);
        text[16] = ':';
        Digits.put(secondOfDay % 60, text, 17);
        text[19] = '.';
        text[20] = (char) ('0' + millisecond / 100);
        Digits.put(millisecond % 100, text, 21);
        text[23] = 'Z';
    }

    static Instant read(JsonParser json) {
        try {
            if (json.currentToken() == JsonToken.VALUE_STRING) {
                char[] text = json.getStringCharacters();
                int offset = json.getStringOffset();
                int length = json.getStringLength();
                return hasShape(text, offset, length)
                        ? parse(text, offset, length)
                        : parseLeniently(new String(text, offset, length));
            }
            if (json.currentToken() != JsonToken.START_OBJECT) {
                return Instant.ofEpochMilli(ValueReader.readLong(json));
            }
        } catch (DateTimeException e) {
            // reported below, with its place
        }
        throw Mismatch.expected(WHAT, json);
    }

    private static boolean hasShape(char[] text, int offset, int length) {
        return length >= LENGTH_WITHOUT_FRACTION
                && length <= LONGEST
                && length != FRACTION + 1
                && IsoLocalDate.hasShape(text, offset)
                && text[offset + 10] == 'T'
                && Digits.at(text, offset + 11, 2)
                && text[offset + 13] == ':'
                && Digits.at(text, offset + 14, 2)
                && text[offset + 16] == ':'
                && Digits.at(text, offset + 17, 2)
                && text[offset + length - 1] == 'Z'
                && (length == LENGTH_WITHOUT_FRACTION
                        || (text[offset + 19] == '.' && Digits.at(text, offset + FRACTION, length - FRACTION - 1)));
    }

    private static Instant parse(char[] text, int offset, int length) {
        int hour = Digits.pair(text, offset + 11);
        int minute = Digits.pair(text, offset + 14);
        int second = Digits.pair(text, offset + 17);
        if (hour > 23 || minute > 59 || second > 59) {
            throw new DateTimeException("no such time of day");
        }
        long day = IsoLocalDate.parse(text, offset).toEpochDay();
        long epochSecond = day * SECONDS_PER_DAY + hour * 3600L + minute * 60L + second;
        return Instant.ofEpochSecond(epochSecond, nanosecond(text, offset + FRACTION, length - FRACTION - 1));
    }

    private static int nanosecond(char[] text, int offset, int digits) {
        int nanosecond = 0;
        for (int i = 0; i < 9; i++) {
            nanosecond = nanosecond * 10 + (i < digits ? text[offset + i] - '0' : 0);
        }
        return nanosecond;
    }

    /** Any form of ISO 8601 that the server may have stored, or epoch milliseconds in quotes. */
    static Instant parseLeniently(String text) {
        if (text.length() > 4 && text.chars().skip(1).allMatch(c -> c >= '0' && c <= '9') && text.charAt(0) != '+') {
            try {
                return Instant.ofEpochMilli(Long.parseLong(text));
            } catch (NumberFormatException e) {
                throw new DateTimeException("not a point in time", e);
            }
        }
        TemporalAccessor parsed =
                Lenient.ISO.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
        if (parsed instanceof OffsetDateTime dateTime) {
            return dateTime.toInstant();
        }
        if (parsed instanceof LocalDateTime dateTime) {
            return dateTime.toInstant(ZoneOffset.UTC);
        }
        return ((LocalDate) parsed).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /** Apart, because these formatters cost time to make and are rarely needed. */
    private static final class Lenient {

        static final DateTimeFormatter MILLISECONDS =
                new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

        static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
                .append(DateTimeFormatter.ISO_LOCAL_DATE)
                .optionalStart()
                .appendLiteral('T')
                .append(DateTimeFormatter.ISO_LOCAL_TIME)
                .optionalStart()
                .appendOffset("+HHMM", "Z")
                .optionalEnd()
                .optionalStart()
                .appendOffset("+HH:mm", "Z")
                .toFormatter();

        private Lenient() {}
    }
}
