package dev.espalier.codec;

import java.time.Instant;
import java.time.OffsetDateTime;
import tools.jackson.core.JsonGenerator;

/** Points in time with the offset of their zone. */
final class ZonedDates {

    private static final Instant FIRST_IN_NANOSECONDS = Instant.EPOCH;
    private static final Instant LAST_IN_NANOSECONDS = Instant.ofEpochSecond(0, Long.MAX_VALUE);

    private ZonedDates() {}

    static void write(JsonGenerator json, OffsetDateTime value) {
        write(json, value, IsoDateTimeText.MILLISECONDS);
    }

    /** Writes a point in time with nine digits of fraction. */
    static void writeNanos(JsonGenerator json, OffsetDateTime value) {
        requireRange(json, value.toInstant());
        write(json, value, IsoDateTimeText.NANOSECONDS);
    }

    /** Writes a point in time with nine digits of fraction. */
    static void writeNanos(JsonGenerator json, Instant value) {
        requireRange(json, value);
        IsoInstant.write(json, value.getEpochSecond(), value.getNano(), 0, IsoDateTimeText.NANOSECONDS);
    }

    private static void write(JsonGenerator json, OffsetDateTime value, int digits) {
        IsoInstant.write(
                json, value.toEpochSecond(), value.getNano(), value.getOffset().getTotalSeconds(), digits);
    }

    private static void requireRange(JsonGenerator json, Instant value) {
        if (value.isBefore(FIRST_IN_NANOSECONDS) || value.isAfter(LAST_IN_NANOSECONDS)) {
            throw CodecException.at(
                    value + " is outside 1970-01-01 to 2262-04-11, which is all that date_nanos can keep,", json);
        }
    }
}
