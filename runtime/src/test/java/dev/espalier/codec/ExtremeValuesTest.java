package dev.espalier.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonParser;

/** At the ends of what a type can hold, a codec keeps a value or refuses to write it; it never alters one. */
class ExtremeValuesTest {

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.MIN,
            LocalDate.of(-10_000, 1, 1),
            LocalDate.of(-1, 12, 31),
            LocalDate.of(0, 2, 29),
            LocalDate.of(1, 1, 1),
            LocalDate.of(999, 12, 31),
            LocalDate.of(1582, 10, 10),
            LocalDate.of(9999, 12, 31),
            LocalDate.of(10_000, 1, 1),
            LocalDate.of(292_278_994, 8, 17),
            LocalDate.MAX);
    private static final List<LocalTime> TIMES =
            List.of(LocalTime.MIDNIGHT, LocalTime.of(0, 0, 0, 1_000_000), LocalTime.of(23, 59, 59, 999_000_000));
    private static final List<ZoneOffset> OFFSETS =
            List.of(ZoneOffset.UTC, ZoneOffset.MIN, ZoneOffset.MAX, ZoneOffset.ofHoursMinutes(5, 45));
    private static final String DATE_TIME = "strict_date_time";

    static Stream<Arguments> codecs() {
        List<LocalDateTime> dateTimes = dateTimes();
        List<OffsetDateTime> offsetDateTimes = offsetDateTimes();
        List<Instant> instants = new ArrayList<>(
                dateTimes.stream().map(value -> value.toInstant(ZoneOffset.UTC)).toList());
        instants.addAll(List.of(
                Instant.MIN,
                Instant.MAX.truncatedTo(ChronoUnit.MILLIS),
                Instant.ofEpochMilli(Long.MIN_VALUE),
                Instant.ofEpochMilli(Long.MAX_VALUE),
                Instant.ofEpochMilli(-1)));
        List<ZonedDateTime> zoned =
                offsetDateTimes.stream().map(OffsetDateTime::toZonedDateTime).toList();
        List<YearMonth> months = DAYS.stream().map(YearMonth::from).toList();
        List<Year> years = DAYS.stream().map(Year::from).toList();
        return Stream.of(
                arguments("Instant", ValueCodecs.INSTANT, instants),
                arguments("Instant in nanoseconds", DateCodecs.INSTANT_NANOS, instants),
                arguments("Instant by name", DateCodecs.instant(DATE_TIME, Locale.ENGLISH), instants),
                arguments(
                        "Instant by pattern", DateCodecs.instant("yyyy-MM-dd HH:mm:ss.SSSX", Locale.ENGLISH), instants),
                arguments("Instant as number", DateCodecs.instant("epoch_millis", Locale.ENGLISH), instants),
                arguments(
                        "Instant in seconds",
                        DateCodecs.instant("epoch_second", Locale.ENGLISH),
                        instants.stream()
                                .map(value -> value.truncatedTo(ChronoUnit.SECONDS))
                                .toList()),
                arguments("OffsetDateTime", DateCodecs.OFFSET_DATE_TIME, offsetDateTimes),
                arguments("OffsetDateTime in nanoseconds", DateCodecs.OFFSET_DATE_TIME_NANOS, offsetDateTimes),
                arguments(
                        "OffsetDateTime by name",
                        DateCodecs.offsetDateTime(DATE_TIME, Locale.ENGLISH),
                        offsetDateTimes),
                arguments("ZonedDateTime", DateCodecs.ZONED_DATE_TIME, zoned),
                arguments("ZonedDateTime in nanoseconds", DateCodecs.ZONED_DATE_TIME_NANOS, zoned),
                arguments("ZonedDateTime by name", DateCodecs.zonedDateTime(DATE_TIME, Locale.ENGLISH), zoned),
                arguments("LocalDateTime", DateCodecs.LOCAL_DATE_TIME, dateTimes),
                arguments("LocalDateTime in nanoseconds", DateCodecs.LOCAL_DATE_TIME_NANOS, dateTimes),
                arguments("LocalDateTime of a zone", DateCodecs.localDateTime(ZoneId.of("Pacific/Apia")), dateTimes),
                arguments(
                        "LocalDateTime by pattern",
                        DateCodecs.localDateTime(ZoneOffset.UTC, "yyyy-MM-dd'T'HH:mm:ss.SSS", Locale.ENGLISH),
                        dateTimes),
                arguments(
                        "Date",
                        DateCodecs.DATE,
                        List.of(new Date(Long.MIN_VALUE), new Date(-1), new Date(0), new Date(Long.MAX_VALUE))),
                arguments("LocalDate", ValueCodecs.LOCAL_DATE, DAYS),
                arguments("LocalDate by name", DateCodecs.localDate("basic_date", Locale.ENGLISH), DAYS),
                arguments("LocalDate by pattern", DateCodecs.localDate("dd.MM.yyyy", Locale.ENGLISH), DAYS),
                arguments("LocalDate in two digits", DateCodecs.localDate("dd.MM.yy", Locale.ENGLISH), DAYS),
                arguments("YearMonth", DateCodecs.YEAR_MONTH, months),
                arguments("YearMonth by pattern", DateCodecs.yearMonth("MM/yyyy", Locale.ENGLISH), months),
                arguments("Year", DateCodecs.YEAR, years),
                arguments("Year by pattern", DateCodecs.year("yyyy", Locale.ENGLISH), years),
                arguments("LocalTime", DateCodecs.LOCAL_TIME, List.of(LocalTime.MIN, LocalTime.MAX)),
                arguments("OffsetTime", DateCodecs.OFFSET_TIME, List.of(OffsetTime.MIN, OffsetTime.MAX)),
                arguments(
                        "Period",
                        DateCodecs.PERIOD,
                        List.of(Period.ZERO, Period.of(Integer.MIN_VALUE, Integer.MAX_VALUE, -1), Period.ofWeeks(3))),
                arguments("Duration", DateCodecs.DURATION, durations()),
                arguments("Duration in seconds", DateCodecs.duration(ChronoUnit.SECONDS), durations()),
                arguments("Duration in nanoseconds", DateCodecs.duration(ChronoUnit.NANOS), durations()),
                arguments("Locale", TextCodecs.LOCALE, locales()),
                arguments("BigInteger", NumberCodecs.BIG_INTEGER, integers()),
                arguments("BigInteger text", NumberCodecs.BIG_INTEGER_TEXT, integers()),
                arguments("BigInteger of 64 bits", NumberCodecs.LONG, integers()),
                arguments("BigInteger of 64 bits without sign", NumberCodecs.UNSIGNED_LONG, integers()),
                arguments("BigDecimal", NumberCodecs.BIG_DECIMAL, decimals()),
                arguments("BigDecimal text", NumberCodecs.BIG_DECIMAL_TEXT, decimals()),
                arguments("BigDecimal scaled", NumberCodecs.scaled(100), decimals()),
                arguments(
                        "any",
                        JsonCodecs.ANY,
                        List.of(
                                Long.MAX_VALUE,
                                (1L << 53) + 1,
                                BigInteger.ONE.shiftLeft(64),
                                Double.MIN_VALUE,
                                -0.0,
                                new BigDecimal("0.10000000000000000000000000000001"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("codecs")
    <V> void keepsOrRefuses(String name, ValueCodec<V> codec, List<V> values) {
        List<String> altered = new ArrayList<>();
        for (V value : values) {
            try {
                String json = Json.toString(generator -> codec.write(generator, value));
                V read = read(codec, json);
                if (!value.equals(read)) {
                    altered.add(value + " is written as " + json + ", and read as " + read);
                }
            } catch (RuntimeException e) {
                if (!isRefusal(e)) {
                    altered.add(value + ": " + e);
                }
            }
        }
        assertEquals("", String.join("\n", altered));
    }

    /** The error of a value that is not written, with its place. */
    private static boolean isRefusal(RuntimeException e) {
        return e instanceof CodecException && !e.getMessage().startsWith("expected ");
    }

    private static List<LocalDateTime> dateTimes() {
        return DAYS.stream().flatMap(day -> TIMES.stream().map(day::atTime)).toList();
    }

    private static List<OffsetDateTime> offsetDateTimes() {
        return dateTimes().stream()
                .flatMap(value -> OFFSETS.stream().map(value::atOffset))
                .toList();
    }

    private static List<Duration> durations() {
        return List.of(
                Duration.ZERO,
                Duration.ofSeconds(Long.MIN_VALUE),
                Duration.ofSeconds(Long.MAX_VALUE, 999_999_999),
                Duration.ofNanos(-1),
                Duration.ofNanos(Long.MIN_VALUE));
    }

    private static List<Locale> locales() {
        return List.of(
                Locale.ROOT,
                new Locale("no", "NO", "NY"),
                new Locale("ja", "JP", "JP"),
                new Locale("th", "TH", "TH"),
                new Locale("iw"),
                new Locale("de", "AT", "a variant"),
                new Locale("", "AT"),
                Locale.forLanguageTag("zh-Hant-TW-u-ca-roc-x-own"));
    }

    private static List<BigInteger> integers() {
        return List.of(
                BigInteger.ZERO,
                BigInteger.ONE.shiftLeft(53).add(BigInteger.ONE),
                BigInteger.valueOf(Long.MIN_VALUE),
                BigInteger.valueOf(Long.MIN_VALUE).subtract(BigInteger.ONE),
                BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE),
                BigInteger.TEN.pow(399),
                BigInteger.TEN.pow(400).negate(),
                BigInteger.TEN.pow(2000));
    }

    private static List<BigDecimal> decimals() {
        return List.of(
                new BigDecimal("0.00"),
                new BigDecimal("-0.1"),
                new BigDecimal("1E+3"),
                new BigDecimal("1E+1000000000"),
                new BigDecimal("-1E-1000000000"),
                new BigDecimal(BigInteger.TEN.pow(398).add(BigInteger.ONE), 200),
                new BigDecimal(BigInteger.TEN.pow(400).add(BigInteger.ONE), 400),
                BigDecimal.valueOf(Double.MAX_VALUE).pow(4));
    }

    private static <V> V read(ValueCodec<V> codec, String json) {
        try (JsonParser parser = Json.parser(json)) {
            parser.nextToken();
            return codec.read(parser);
        }
    }
}
