package dev.espalier.codec;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Locale;

/**
 * The codecs of dates and times beyond {@link ValueCodecs#INSTANT} and {@link ValueCodecs#LOCAL_DATE}.
 *
 * <p>Those with an argument {@code formats} are for fields with a stated format. A value is written in the first of the formats. Read are all of
 * them, and ISO 8601 and epoch milliseconds besides, which the server may have been given.
 * {@code epoch_millis} is written as a number, before 1970 in quotes and with a fraction, {@code "-1.0"}: without them OpenSearch looks for
 * another millisecond. {@code epoch_second} is written as a number in quotes: without them Elasticsearch takes it for milliseconds in queries.
 *
 * <p>Formats are what a mapping takes: names such as {@code strict_date_hour_minute}, patterns of
 * {@link java.time.format.DateTimeFormatter}, several with {@code ||} between them.
 */
public final class DateCodecs {

    /** A point in time with nine digits of fraction, from 1970-01-01 to 2262-04-11. */
    public static final ValueCodec<Instant> INSTANT_NANOS =
            ValueCodec.of(ZonedDates::writeNanos, ValueReader::readInstant);

    /** A point in time with its offset, {@code "2026-01-31T10:00:00.000+01:00"}, with three digits of fraction. */
    public static final ValueCodec<OffsetDateTime> OFFSET_DATE_TIME =
            ValueCodec.of(ZonedDates::write, IsoInstant::readWithOffset);

    /** A point in time with its offset and nine digits of fraction, from 1970-01-01 to 2262-04-11. */
    public static final ValueCodec<OffsetDateTime> OFFSET_DATE_TIME_NANOS =
            ValueCodec.of(ZonedDates::writeNanos, IsoInstant::readWithOffset);

    /** A point in time with the offset that its zone has then; the name of the zone is not kept. */
    public static final ValueCodec<ZonedDateTime> ZONED_DATE_TIME = ValueCodec.of(
            (json, value) -> ZonedDates.write(json, value.toOffsetDateTime()),
            json -> IsoInstant.readWithOffset(json).toZonedDateTime());

    /** As {@link #ZONED_DATE_TIME} with nine digits of fraction, from 1970-01-01 to 2262-04-11. */
    public static final ValueCodec<ZonedDateTime> ZONED_DATE_TIME_NANOS = ValueCodec.of(
            (json, value) -> ZonedDates.writeNanos(json, value.toOffsetDateTime()),
            json -> IsoInstant.readWithOffset(json).toZonedDateTime());

    /** A date and time without a zone, taken for one in UTC as the server does. */
    public static final ValueCodec<LocalDateTime> LOCAL_DATE_TIME = localDateTime(ZoneOffset.UTC);

    /** A date and time without a zone, in UTC, with nine digits of fraction, from 1970-01-01 to 2262-04-11. */
    public static final ValueCodec<LocalDateTime> LOCAL_DATE_TIME_NANOS = localDateTimeNanos(ZoneOffset.UTC);

    /** A point in time in milliseconds, written as {@link ValueCodecs#INSTANT} is. */
    public static final ValueCodec<Date> DATE = ValueCodec.of(
            (json, value) -> ValueWriter.writeInstant(json, Instant.ofEpochMilli(value.getTime())),
            json -> Date.from(ValueReader.readInstant(json)));

    /** A month as {@code "2026-01"}. */
    public static final ValueCodec<YearMonth> YEAR_MONTH =
            new TextCodec<>("a month such as \"2026-01\"", Texts::month, YearMonth::parse);

    /** A year as {@code "2026"}: four digits at least. */
    public static final ValueCodec<Year> YEAR = new TextCodec<>("a year such as \"2026\"", Texts::year, Year::parse);

    /** A time of day as {@code "10:00:00.500"}: no more digits than needed, so that texts sort as times do. */
    public static final ValueCodec<LocalTime> LOCAL_TIME =
            new TextCodec<>("a time such as \"10:00:00\"", LocalTime::toString, LocalTime::parse);

    /** A time of day with its offset, {@code "10:00:00.500+01:00"}: texts of one offset alone sort as times do. */
    public static final ValueCodec<OffsetTime> OFFSET_TIME =
            new TextCodec<>("a time such as \"10:00:00+01:00\"", OffsetTime::toString, OffsetTime::parse);

    /** A day of every year, {@code "--12-24"}. */
    public static final ValueCodec<MonthDay> MONTH_DAY =
            new TextCodec<>("a day such as \"--12-24\"", MonthDay::toString, MonthDay::parse);

    /** Years, months and days, {@code "P1Y2M3D"}. */
    public static final ValueCodec<Period> PERIOD =
            new TextCodec<>("a period such as \"P1Y2M3D\"", Period::toString, Period::parse);

    /** Hours, minutes and seconds, {@code "PT8H6M12.345S"}. */
    public static final ValueCodec<Duration> DURATION =
            new TextCodec<>("a duration such as \"PT15M\"", Duration::toString, Duration::parse);

    /**
     * Milliseconds since 1970 that a date is compared with. Those before are written as text with a fraction, without
     * which OpenSearch rounds them the wrong way.
     */
    public static final ValueCodec<Long> EPOCH_MILLIS =
            ValueCodec.of(FormattedDateCodec::writeMillis, ValueReader::readLong);

    /** Seconds since 1970 that a date is compared with, as text: Elasticsearch takes numbers for milliseconds. */
    public static final ValueCodec<Long> EPOCH_SECOND =
            ValueCodec.of((json, value) -> json.writeString(value.toString()), ValueReader::readLong);

    private DateCodecs() {}

    /**
     * The codec of a date and time without a zone, which becomes a point in time in a zone. A time that clocks show
     * twice is the earlier; one that they skip is moved on by what they skip.
     *
     * @param zone the zone that is meant
     * @return a codec that writes as {@link ValueCodecs#INSTANT} does, in UTC
     */
    public static ValueCodec<LocalDateTime> localDateTime(ZoneId zone) {
        return ValueCodec.of(
                (json, value) ->
                        ValueWriter.writeInstant(json, value.atZone(zone).toInstant()),
                json -> LocalDateTime.ofInstant(ValueReader.readInstant(json), zone));
    }

    /**
     * As {@link #localDateTime(ZoneId)} with nine digits of fraction, from 1970-01-01 to 2262-04-11.
     *
     * @param zone the zone that is meant
     * @return a codec that writes as {@link #INSTANT_NANOS} does, in UTC
     */
    public static ValueCodec<LocalDateTime> localDateTimeNanos(ZoneId zone) {
        return ValueCodec.of(
                (json, value) -> ZonedDates.writeNanos(json, value.atZone(zone).toInstant()),
                json -> LocalDateTime.ofInstant(ValueReader.readInstant(json), zone));
    }

    /**
     * The codec of a duration as a number.
     *
     * @param unit what the number counts
     * @return a codec that refuses to write what is no whole number of units
     */
    public static ValueCodec<Duration> duration(ChronoUnit unit) {
        return new DurationCodec(unit);
    }

    /** Points in time, in UTC. */
    public static ValueCodec<Instant> instant(String formats, Locale locale) {
        return new FormattedDateCodec<>(DateType.INSTANT, formats, locale);
    }

    /** Points in time in milliseconds, in UTC. */
    public static ValueCodec<Date> date(String formats, Locale locale) {
        return new FormattedDateCodec<>(DateType.DATE, formats, locale);
    }

    /** Points in time with an offset. */
    public static ValueCodec<OffsetDateTime> offsetDateTime(String formats, Locale locale) {
        return new FormattedDateCodec<>(DateType.OFFSET_DATE_TIME, formats, locale);
    }

    /** Points in time in a zone, of which the offset is kept. */
    public static ValueCodec<ZonedDateTime> zonedDateTime(String formats, Locale locale) {
        return new FormattedDateCodec<>(DateType.ZONED_DATE_TIME, formats, locale);
    }

    /** Dates and times that are meant in a zone. */
    public static ValueCodec<LocalDateTime> localDateTime(ZoneId zone, String formats, Locale locale) {
        return new FormattedDateCodec<>(DateType.localDateTime(zone), formats, locale);
    }

    /** Days. */
    public static ValueCodec<LocalDate> localDate(String formats, Locale locale) {
        return new FormattedDateCodec<>(DateType.LOCAL_DATE, formats, locale);
    }

    /** Months. */
    public static ValueCodec<YearMonth> yearMonth(String formats, Locale locale) {
        return new FormattedDateCodec<>(DateType.YEAR_MONTH, formats, locale);
    }

    /** Years. */
    public static ValueCodec<Year> year(String formats, Locale locale) {
        return new FormattedDateCodec<>(DateType.YEAR, formats, locale);
    }

    /** Times of day. */
    public static ValueCodec<LocalTime> localTime(String formats, Locale locale) {
        return new FormattedDateCodec<>(DateType.LOCAL_TIME, formats, locale);
    }
}
