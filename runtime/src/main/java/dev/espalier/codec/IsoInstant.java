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

    private static final int LENGTH_WITHOUT_FRACTION = "2026-01-31T10:00:00".length();
    private static final int FRACTION = "2026-01-31T10:00:00.".length();
    private static final int LONGEST = FRACTION + 9;
    private static final Instant FIRST = Instant.ofEpochMilli(Long.MIN_VALUE);
    private static final Instant LAST = Instant.ofEpochMilli(Long.MAX_VALUE).plusNanos(999_999);
    private static final int SECONDS_PER_DAY = 86_400;

    private IsoInstant() {}

    /** Writes a point in time in a zone with so many digits of fraction. */
    static void write(JsonGenerator json, long epochSecond, int nano, int offsetSeconds, int digits) {
        // servers read no seconds in an offset
        int offset = offsetSeconds % 60 == 0 ? offsetSeconds : 0;
        if (IsoDateTimeText.covers(epochSecond, offset)) {
            json.writeString(IsoDateTimeText.of(epochSecond, nano, offset, digits));
        } else {
            Instant instant = Instant.ofEpochSecond(epochSecond, nano);
            if (instant.isBefore(FIRST) || instant.isAfter(LAST)) {
                throw CodecException.at(
                        instant + " is outside the 64 bits of milliseconds, which is all that date can keep,", json);
            }
            DateTimeFormatter formatter = digits == IsoDateTimeText.MILLISECONDS ? Lenient.MILLIS : Lenient.NANOS;
            json.writeString(formatter.format(instant.atOffset(ZoneOffset.ofTotalSeconds(offset))));
        }
    }

    static void write(JsonGenerator json, Instant instant) {
        write(json, instant.getEpochSecond(), instant.getNano(), 0, IsoDateTimeText.MILLISECONDS);
    }

    static Instant read(JsonParser json) {
        try {
            if (json.currentToken() == JsonToken.VALUE_STRING) {
                char[] text = json.getStringCharacters();
                int offset = json.getStringOffset();
                int length = json.getStringLength();
                return length > 0 && text[offset + length - 1] == 'Z' && hasShape(text, offset, length - 1)
                        ? parse(text, offset, length - 1)
                        : parseLeniently(text, offset, length).toInstant();
            }
            if (json.currentToken() != JsonToken.START_OBJECT) {
                return Instant.ofEpochMilli(ValueReader.readLong(json));
            }
        } catch (DateTimeException e) {
            // reported below, with its place
        }
        throw Mismatch.expected(WHAT, json);
    }

    /** Reads a point in time with the offset that it is written with; UTC if there is none. */
    static OffsetDateTime readWithOffset(JsonParser json) {
        try {
            if (json.currentToken() == JsonToken.VALUE_STRING) {
                return parseLeniently(json.getStringCharacters(), json.getStringOffset(), json.getStringLength());
            }
        } catch (DateTimeException e) {
            throw Mismatch.expected(WHAT, json);
        }
        return read(json).atOffset(ZoneOffset.UTC);
    }

    /** Any form of ISO 8601 that the server may have stored, or epoch milliseconds in quotes. */
    static OffsetDateTime parseLeniently(char[] text, int offset, int length) {
        int zone = IsoOffset.length(text, offset, length);
        if (zone > 0 && hasShape(text, offset, length - zone)) {
            ZoneOffset zoneOffset = IsoOffset.parse(text, offset + length - zone, zone);
            return parse(text, offset, length - zone)
                    .minusSeconds(zoneOffset.getTotalSeconds())
                    .atOffset(zoneOffset);
        }
        return parseLeniently(new String(text, offset, length));
    }

    /** Whether the text is of the usual form; without the zone, which is not looked at. */
    private static boolean hasShape(char[] text, int offset, int length) {
        return length >= LENGTH_WITHOUT_FRACTION
                && length <= LONGEST
                && length != FRACTION
                && IsoLocalDate.hasShape(text, offset)
                && text[offset + 10] == 'T'
                && Digits.at(text, offset + 11, 2)
                && text[offset + 13] == ':'
                && Digits.at(text, offset + 14, 2)
                && text[offset + 16] == ':'
                && Digits.at(text, offset + 17, 2)
                && (length == LENGTH_WITHOUT_FRACTION
                        || (text[offset + 19] == '.' && Digits.at(text, offset + FRACTION, length - FRACTION)));
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
        return Instant.ofEpochSecond(epochSecond, nanosecond(text, offset + FRACTION, length - FRACTION));
    }

    private static int nanosecond(char[] text, int offset, int digits) {
        int nanosecond = 0;
        for (int i = 0; i < 9; i++) {
            nanosecond = nanosecond * 10 + (i < digits ? text[offset + i] - '0' : 0);
        }
        return nanosecond;
    }

    private static OffsetDateTime parseLeniently(String text) {
        if (text.length() > 4 && text.chars().skip(1).allMatch(c -> c >= '0' && c <= '9') && text.charAt(0) != '+') {
            try {
                return Instant.ofEpochMilli(Long.parseLong(text)).atOffset(ZoneOffset.UTC);
            } catch (NumberFormatException e) {
                throw new DateTimeException("not a point in time", e);
            }
        }
        TemporalAccessor parsed =
                Lenient.ISO.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
        if (parsed instanceof OffsetDateTime dateTime) {
            return dateTime;
        }
        return parsed instanceof LocalDateTime dateTime
                ? dateTime.atOffset(ZoneOffset.UTC)
                : ((LocalDate) parsed).atStartOfDay().atOffset(ZoneOffset.UTC);
    }

    /** Apart, because these formatters cost time to make and are rarely needed. */
    private static final class Lenient {

        static final DateTimeFormatter MILLIS = withFraction("SSS");

        static final DateTimeFormatter NANOS = withFraction("SSSSSSSSS");

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

        private static DateTimeFormatter withFraction(String digits) {
            return new DateTimeFormatterBuilder()
                    .append(DateTimeFormatter.ISO_LOCAL_DATE)
                    .appendPattern("'T'HH:mm:ss." + digits)
                    .appendOffset("+HH:MM", "Z")
                    .toFormatter();
        }
    }
}
