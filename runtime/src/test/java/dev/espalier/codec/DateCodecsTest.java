package dev.espalier.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;

/** Our own formatting and parsing of dates agrees with that of the JDK. */
class DateCodecsTest {

    private static final int SAMPLES = 20_000;
    private static final long YEAR_ZERO = LocalDate.of(0, 1, 1).toEpochDay();
    private static final long YEAR_TEN_THOUSAND = LocalDate.of(10_000, 1, 1).toEpochDay();

    @Test
    void keepsAnyInstantToTheMillisecond() {
        Random random = new Random(1);
        for (int i = 0; i < SAMPLES; i++) {
            long second = random.nextLong(YEAR_ZERO * 86_400, YEAR_TEN_THOUSAND * 86_400);
            Instant instant = Instant.ofEpochSecond(second, random.nextInt(1_000_000_000));
            Instant kept = instant.truncatedTo(ChronoUnit.MILLIS);
            String json = write(ValueCodecs.INSTANT, instant);
            assertEquals(26, json.length(), json);
            assertEquals(kept, Instant.parse(json.substring(1, 25)), json);
            assertEquals(kept, read(ValueCodecs.INSTANT, json), json);
        }
    }

    @Test
    void readsWhatTheJdkWrites() {
        Random random = new Random(2);
        for (int i = 0; i < SAMPLES; i++) {
            int nano = random.nextInt(1_000_000_000);
            // so that all lengths of fractions occur
            int rounded = nano / (int) Math.pow(10, random.nextInt(10));
            Instant instant = Instant.ofEpochSecond(random.nextLong(-100_000_000_000L, 300_000_000_000L), rounded);
            assertEquals(instant, read(ValueCodecs.INSTANT, "\"" + instant + "\""));
        }
    }

    /** Before 1970 with a fraction, which servers take and OpenSearch needs; with any when it is read. */
    @ParameterizedTest
    @CsvSource({
        "epoch_millis, 0, 1970-01-01T00:00:00Z, 0",
        "epoch_millis, 1, 1970-01-01T00:00:00.001Z, 1",
        "epoch_millis, '\"-1.0\"', 1969-12-31T23:59:59.999Z, -1",
        "epoch_millis, '\"-86400001.0\"', 1969-12-30T23:59:59.999Z, '\"-86400001\"'",
        "epoch_millis, 1500, 1970-01-01T00:00:01.500Z, '\"1500.0\"'",
        "epoch_second, '\"-1\"', 1969-12-31T23:59:59Z, -1"
    })
    void writesNumbersSoThatEachServerUnderstandsThem(String format, String json, Instant instant, String otherForm) {
        ValueCodec<Instant> codec = DateCodecs.instant(format, Locale.ENGLISH);
        assertEquals(json, write(codec, instant));
        assertEquals(instant, read(codec, json));
        assertEquals(instant, read(codec, otherForm));
    }

    @Test
    void readsFractionsOfNumbers() {
        ValueCodec<Instant> millis = DateCodecs.instant("epoch_millis", Locale.ENGLISH);
        assertEquals(Instant.ofEpochSecond(-1, 999_500_000), read(millis, "\"-0.5\""));
        assertEquals(
                Instant.ofEpochSecond(1, 250_000_000),
                read(DateCodecs.instant("epoch_second", Locale.ENGLISH), "\"1.25\""));
    }

    @Test
    void keepsAnyDate() {
        Random random = new Random(3);
        for (int i = 0; i < SAMPLES; i++) {
            LocalDate date = LocalDate.ofEpochDay(random.nextLong(YEAR_ZERO, YEAR_TEN_THOUSAND));
            String json = write(ValueCodecs.LOCAL_DATE, date);
            assertEquals("\"" + date + "\"", json);
            assertEquals(date, read(ValueCodecs.LOCAL_DATE, json));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31T10:00:00Z, 2026-01-31T10:00:00.000Z",
        "2026-01-31T10:00:00.123999999Z, 2026-01-31T10:00:00.123Z",
        "1969-12-31T23:59:59.9999Z, 1969-12-31T23:59:59.999Z",
        "0000-01-01T00:00:00Z, 0000-01-01T00:00:00.000Z",
        "9999-12-31T23:59:59.999Z, 9999-12-31T23:59:59.999Z",
        "+10000-01-01T00:00:00Z, +10000-01-01T00:00:00.000Z",
        "-0001-12-31T23:59:59.001Z, -0001-12-31T23:59:59.001Z"
    })
    void writesAnInstantWithThreeDigits(Instant instant, String text) {
        assertEquals("\"" + text + "\"", write(ValueCodecs.INSTANT, instant));
        assertEquals(instant.truncatedTo(ChronoUnit.MILLIS), read(ValueCodecs.INSTANT, "\"" + text + "\""));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"2026-01-31T10:00:00Z\"', 2026-01-31T10:00:00Z",
        "'\"2026-01-31T10:00:00.1Z\"', 2026-01-31T10:00:00.1Z",
        "'\"2026-01-31T10:00:00.123456789Z\"', 2026-01-31T10:00:00.123456789Z",
        "'\"2026-01-31T10:00Z\"', 2026-01-31T10:00:00Z",
        "'\"2026-01-31T10:00:00\"', 2026-01-31T10:00:00Z",
        "'\"2026-01-31T10:00:00+01:00\"', 2026-01-31T09:00:00Z",
        "'\"2026-01-31T10:00:00.5-0130\"', 2026-01-31T11:30:00.5Z",
        "'\"2026-01-31T10:00+01\"', 2026-01-31T09:00:00Z",
        "'\"2026-01-31\"', 2026-01-31T00:00:00Z",
        "'\"1769853600000\"', 2026-01-31T10:00:00Z",
        "'\"-86400000\"', 1969-12-31T00:00:00Z",
        "1769853600000, 2026-01-31T10:00:00Z",
        "-1, 1969-12-31T23:59:59.999Z",
        "0, 1970-01-01T00:00:00Z"
    })
    void readsOddFormsOfAnInstant(String json, Instant instant) {
        assertEquals(instant, read(ValueCodecs.INSTANT, json));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\"",
                "\"now\"",
                "\"2026-02-30T10:00:00.000Z\"",
                "\"2026-01-31T24:00:00.000Z\"",
                "\"2026-01-31T10:60:00.000Z\"",
                "\"2026-01-31T10:00:60.000Z\"",
                "\"2026-01-31T10:00:00.1234567890Z\"",
                "\"2026-01-31 10:00:00\"",
                "\"99999999999999999999\"",
                "true",
                "{}",
                "1.5"
            })
    void refusesWhatIsNoInstant(String json) {
        assertThrows(CodecException.class, () -> read(ValueCodecs.INSTANT, json));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"2026-01-31\"', 2026-01-31",
        "'\"2024-02-29\"', 2024-02-29",
        "'\"+12026-01-31\"', +12026-01-31",
        "'\"-0001-01-31\"', -0001-01-31",
        "'\"2026-01-31T00:00:00.000Z\"', 2026-01-31",
        "1769817600000, 2026-01-31"
    })
    void readsOddFormsOfADate(String json, LocalDate date) {
        assertEquals(date, read(ValueCodecs.LOCAL_DATE, json));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"2026-02-29\"",
                "\"2026-13-01\"",
                "\"2026-1-31\"",
                "\"2026-01-31T10:00:00.000Z\"",
                "\"tomorrow\"",
                "1769817600001",
                "false",
                "[]"
            })
    void refusesWhatIsNoDateOrHasATimeThatWouldBeLost(String json) {
        assertThrows(CodecException.class, () -> read(ValueCodecs.LOCAL_DATE, json));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 10_000, Year.MAX_VALUE, Year.MIN_VALUE})
    void keepsDatesOfYearsWithMoreOrFewerDigits(int year) {
        LocalDate date = LocalDate.of(year, 1, 31);
        assertEquals(date, read(ValueCodecs.LOCAL_DATE, write(ValueCodecs.LOCAL_DATE, date)));
    }

    private static <V> String write(ValueCodec<V> codec, V value) {
        return Json.toString(json -> codec.write(json, value));
    }

    private static <V> V read(ValueCodec<V> codec, String json) {
        try (JsonParser parser = Json.parser(json)) {
            parser.nextToken();
            return codec.read(parser);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "strict_ordinal_date_time, 2026-031T10:00:00.5Z, 2026-01-31T10:00:00.500Z",
        "strict_ordinal_date_time, 2026-031T10:00:00.123456789Z, 2026-01-31T10:00:00.123456789Z",
        "basicDateTime, 20260131T100000.5+0100, 2026-01-31T09:00:00.500Z",
        "uuuu-MM-dd HH:mm:ss VV, 2026-01-31 10:00:00 Europe/Vienna, 2026-01-31T09:00:00Z",
        "uuuu-MM-dd HH:mm:ss, 2026-01-31 10:00:00, 2026-01-31T10:00:00Z",
        "strict_date_optional_time, 2026-01-31T10:00+01:00, 2026-01-31T09:00:00Z"
    })
    void readsWhatAServerReads(String format, String text, Instant value) {
        assertEquals(value, read(DateCodecs.instant(format, Locale.ENGLISH), '"' + text + '"'));
    }

    @Test
    void printsUtcWhereTheZoneIsNotShown() {
        OffsetDateTime value = OffsetDateTime.parse("2026-01-31T10:00:00+01:00");
        assertEquals(
                "\"2026-01-31 09:00\"", write(DateCodecs.offsetDateTime("uuuu-MM-dd HH:mm", Locale.ENGLISH), value));
    }

    @Test
    void refusesToPrintWeeks() {
        assertThrows(IllegalArgumentException.class, () -> DateCodecs.localDate("week_date", Locale.ENGLISH));
    }
}
