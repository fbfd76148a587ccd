package dev.espalier.codec;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Date;
import java.util.function.Function;

/**
 * A Java type of dates and times, for codecs of stated formats.
 *
 * @param dateTime the value in its zone, for types with all parts of one; what it is printed from otherwise
 * @param query the value of what was parsed
 */
record DateType<V>(Function<V, TemporalAccessor> dateTime, Function<TemporalAccessor, V> query) {

    static final DateType<Instant> INSTANT = new DateType<>(
            value -> value.atZone(ZoneOffset.UTC), parsed -> dateTime(parsed).toInstant());
    static final DateType<Date> DATE = new DateType<>(
            value -> Instant.ofEpochMilli(value.getTime()).atZone(ZoneOffset.UTC),
            parsed -> Date.from(dateTime(parsed).toInstant()));
    static final DateType<OffsetDateTime> OFFSET_DATE_TIME =
            new DateType<>(OffsetDateTime::toZonedDateTime, DateType::dateTime);
    static final DateType<ZonedDateTime> ZONED_DATE_TIME = new DateType<>(
            value -> value.toOffsetDateTime().toZonedDateTime(),
            parsed -> dateTime(parsed).toZonedDateTime());
    static final DateType<LocalDate> LOCAL_DATE = new DateType<>(value -> value, LocalDate::from);
    static final DateType<YearMonth> YEAR_MONTH = new DateType<>(value -> value, YearMonth::from);
    static final DateType<Year> YEAR = new DateType<>(value -> value, Year::from);
    static final DateType<LocalTime> LOCAL_TIME = new DateType<>(value -> value, LocalTime::from);

    static DateType<LocalDateTime> localDateTime(ZoneId zone) {
        return new DateType<>(
                value -> value.atZone(zone).toOffsetDateTime().toZonedDateTime(),
                parsed -> dateTime(parsed).atZoneSameInstant(zone).toLocalDateTime());
    }

    /** What was parsed as a point in time, as the server takes it: midnight without a time, UTC without a zone. */
    private static OffsetDateTime dateTime(TemporalAccessor parsed) {
        LocalDate date = LocalDate.from(parsed);
        LocalTime time = parsed.query(TemporalQueries.localTime());
        ZoneId zone = parsed.query(TemporalQueries.zone());
        return date.atTime(time == null ? LocalTime.MIDNIGHT : time)
                .atZone(zone == null ? ZoneOffset.UTC : zone)
                .toOffsetDateTime();
    }
}
