package dev.espalier.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.espalier.value.Completion;
import dev.espalier.value.GeoPoint;
import dev.espalier.value.GeoShape;
import dev.espalier.value.Histogram;
import dev.espalier.value.JoinValue;
import dev.espalier.value.MetricSummary;
import dev.espalier.value.Percolation;
import dev.espalier.value.Range;
import dev.espalier.value.SparseVector;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonParser;

/** Whatever value a codec writes, it reads the same value again. */
class RoundTripTest {

    private static final int SAMPLES = 500;
    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

    static Stream<Arguments> codecs() {
        return Stream.of(scalars(), texts(), dates(), formatted(), structures()).flatMap(Function.identity());
    }

    private static Stream<Arguments> scalars() {
        return Stream.of(
                of("String", ValueCodecs.STRING, RoundTripTest::text),
                of("Integer", ValueCodecs.INTEGER, Random::nextInt),
                of("Long", ValueCodecs.LONG, Random::nextLong),
                of("Short", ValueCodecs.SHORT, random -> (short) random.nextInt()),
                of("Byte", ValueCodecs.BYTE, random -> (byte) random.nextInt()),
                of("Float", ValueCodecs.FLOAT, RoundTripTest::floating),
                of("Double", ValueCodecs.DOUBLE, RoundTripTest::number),
                of("Boolean", ValueCodecs.BOOLEAN, Random::nextBoolean),
                of("UUID", ValueCodecs.UUID, random -> new UUID(random.nextLong(), random.nextLong())),
                of("BigInteger", NumberCodecs.BIG_INTEGER, random -> new BigInteger(200, random).negate()),
                of("long", NumberCodecs.LONG, random -> BigInteger.valueOf(random.nextLong())),
                of("unsigned_long", NumberCodecs.UNSIGNED_LONG, random -> new BigInteger(64, random)),
                of("BigInteger text", NumberCodecs.BIG_INTEGER_TEXT, random -> new BigInteger(200, random)),
                of("BigDecimal", NumberCodecs.BIG_DECIMAL, RoundTripTest::decimal),
                of("BigDecimal text", NumberCodecs.BIG_DECIMAL_TEXT, RoundTripTest::decimal),
                of("scaled", NumberCodecs.scaled(100), random -> BigDecimal.valueOf(random.nextInt(), 2)),
                of("any", JsonCodecs.ANY, random -> any(random, 3)));
    }

    private static Stream<Arguments> texts() {
        List<Locale> locales = List.of(Locale.getAvailableLocales());
        List<Currency> currencies = List.copyOf(Currency.getAvailableCurrencies());
        List<String> zones = List.copyOf(ZoneId.getAvailableZoneIds());
        return Stream.of(
                of("CharSequence", TextCodecs.CHAR_SEQUENCE, RoundTripTest::text),
                of("char", TextCodecs.CHARACTER, random -> (char) (' ' + random.nextInt(0xD7FF - ' '))),
                of("URI", TextCodecs.URI, random -> URI.create("https://example.org/" + random.nextInt() + "?a=%20b")),
                of(
                        "Locale",
                        TextCodecs.LOCALE,
                        random -> Locale.forLanguageTag(one(locales, random).toLanguageTag())),
                of("Currency", TextCodecs.CURRENCY, random -> one(currencies, random)),
                of("ZoneId", TextCodecs.ZONE_ID, random -> ZoneId.of(one(zones, random))),
                of("ZoneOffset", TextCodecs.ZONE_OFFSET, random -> offset(random)),
                of("InetAddress", TextCodecs.INET_ADDRESS, RoundTripTest::address));
    }

    private static Stream<Arguments> dates() {
        return Stream.of(
                of("Instant", ValueCodecs.INSTANT, random -> instant(random).truncatedTo(ChronoUnit.MILLIS)),
                of("Instant in nanoseconds", DateCodecs.INSTANT_NANOS, RoundTripTest::instant),
                of("LocalDate", ValueCodecs.LOCAL_DATE, RoundTripTest::date),
                of(
                        "OffsetDateTime",
                        DateCodecs.OFFSET_DATE_TIME,
                        random -> offsetDateTime(random).truncatedTo(ChronoUnit.MILLIS)),
                of("OffsetDateTime in nanoseconds", DateCodecs.OFFSET_DATE_TIME_NANOS, RoundTripTest::offsetDateTime),
                of(
                        "ZonedDateTime",
                        DateCodecs.ZONED_DATE_TIME,
                        random -> offsetDateTime(random)
                                .truncatedTo(ChronoUnit.MILLIS)
                                .toZonedDateTime()),
                of(
                        "ZonedDateTime in nanoseconds",
                        DateCodecs.ZONED_DATE_TIME_NANOS,
                        random -> offsetDateTime(random).toZonedDateTime()),
                of("LocalDateTime", DateCodecs.LOCAL_DATE_TIME, RoundTripTest::dateTime),
                of(
                        "LocalDateTime in nanoseconds",
                        DateCodecs.LOCAL_DATE_TIME_NANOS,
                        random -> LocalDateTime.ofInstant(instant(random), ZoneOffset.UTC)),
                of(
                        "LocalDateTime of a zone",
                        DateCodecs.localDateTime(VIENNA),
                        random -> LocalDateTime.ofInstant(instant(random).truncatedTo(ChronoUnit.DAYS), VIENNA)),
                of("Date", DateCodecs.DATE, random -> Date.from(instant(random))),
                of("YearMonth", DateCodecs.YEAR_MONTH, random -> YearMonth.from(date(random))),
                of("Year", DateCodecs.YEAR, random -> Year.of(random.nextInt(20_000) - 5_000)),
                of(
                        "LocalTime",
                        DateCodecs.LOCAL_TIME,
                        random -> LocalTime.ofNanoOfDay(random.nextLong(LocalTime.MAX.toNanoOfDay()))),
                of(
                        "OffsetTime",
                        DateCodecs.OFFSET_TIME,
                        random -> LocalTime.ofNanoOfDay(random.nextLong(LocalTime.MAX.toNanoOfDay()))
                                .atOffset(offset(random))),
                of("MonthDay", DateCodecs.MONTH_DAY, random -> MonthDay.from(date(random))),
                of(
                        "Period",
                        DateCodecs.PERIOD,
                        random -> Period.of(random.nextInt(), random.nextInt(), random.nextInt())),
                of(
                        "Duration",
                        DateCodecs.DURATION,
                        random -> Duration.ofSeconds(random.nextInt(), random.nextInt(1_000_000_000))),
                of(
                        "Duration in days",
                        DateCodecs.duration(ChronoUnit.DAYS),
                        random -> Duration.ofDays(random.nextInt())),
                of(
                        "Duration in nanoseconds",
                        DateCodecs.duration(ChronoUnit.NANOS),
                        random -> Duration.ofNanos(random.nextLong())));
    }

    private static Stream<Arguments> formatted() {
        return Stream.of(
                of(
                        "epoch_millis",
                        DateCodecs.instant("epoch_millis", Locale.ENGLISH),
                        random -> instant(random).truncatedTo(ChronoUnit.MILLIS)),
                of(
                        "epoch_second",
                        DateCodecs.instant("epoch_second", Locale.ENGLISH),
                        random -> instant(random).truncatedTo(ChronoUnit.SECONDS)),
                of(
                        "basic",
                        DateCodecs.date("basic_date_time||epoch_second", Locale.ENGLISH),
                        random -> Date.from(instant(random))),
                of(
                        "ordinal",
                        DateCodecs.offsetDateTime("strict_ordinal_date_time", Locale.ENGLISH),
                        random -> offsetDateTime(random).truncatedTo(ChronoUnit.MILLIS)),
                of("pattern", DateCodecs.localDate("d. MMMM yyyy", Locale.GERMAN), RoundTripTest::date),
                of("month", DateCodecs.yearMonth("MM/yyyy", Locale.ENGLISH), random -> YearMonth.from(date(random))),
                of("year", DateCodecs.year("strict_year", Locale.ENGLISH), random -> Year.of(random.nextInt(9999))),
                of(
                        "minute",
                        DateCodecs.localTime("hour_minute", Locale.ENGLISH),
                        random -> LocalTime.of(random.nextInt(24), random.nextInt(60))),
                of(
                        "zone",
                        DateCodecs.localDateTime(VIENNA, "yyyy-MM-dd HH:mm:ss.SSSX", Locale.ENGLISH),
                        random -> LocalDateTime.ofInstant(instant(random).truncatedTo(ChronoUnit.DAYS), VIENNA)),
                of(
                        "no zone, of local time",
                        DateCodecs.localDateTime(VIENNA, "uuuu-MM-dd HH:mm:ss.SSS", Locale.ENGLISH),
                        random -> LocalDateTime.ofInstant(instant(random).truncatedTo(ChronoUnit.DAYS), VIENNA)),
                of(
                        "name of a zone",
                        DateCodecs.instant("uuuu-MM-dd HH:mm:ss.SSS VV", Locale.ENGLISH),
                        random -> instant(random).truncatedTo(ChronoUnit.MILLIS)),
                of(
                        "optional time",
                        DateCodecs.localDate("strict_date_optional_time", Locale.ENGLISH),
                        RoundTripTest::date),
                of(
                        "zoned",
                        DateCodecs.zonedDateTime("strict_date_time_no_millis", Locale.ENGLISH),
                        random -> offsetDateTime(random)
                                .truncatedTo(ChronoUnit.SECONDS)
                                .toZonedDateTime()));
    }

    private static Stream<Arguments> structures() {
        return Stream.of(
                of(
                        "map",
                        JsonCodecs.map(JsonCodecs.list(ValueCodecs.INTEGER)),
                        random ->
                                Map.of(text(random), List.of(random.nextInt(), 2), "x" + random.nextInt(), List.of())),
                of(
                        "map of keys",
                        JsonCodecs.map(Object::toString, UUID::fromString, ValueCodecs.LONG),
                        random -> Map.of(new UUID(random.nextLong(), 1), random.nextLong())),
                of("GeoPoint", GeoPoint.CODEC, RoundTripTest::point),
                of("GeoShape", GeoShape.CODEC, random -> GeoShape.envelope(point(random), point(random))),
                of("GeoShape in text", GeoShape.CODEC, random -> GeoShape.wkt("POINT (1 " + random.nextInt(90) + ")")),
                of(
                        "Range of numbers",
                        Range.codec(ValueCodecs.INTEGER),
                        random -> new Range<>(
                                random.nextInt(1000),
                                random.nextBoolean(),
                                1000 + random.nextInt(1000),
                                random.nextBoolean())),
                of("Range of dates", Range.codec(ValueCodecs.LOCAL_DATE), random -> Range.atLeast(date(random))),
                of(
                        "Range of addresses",
                        Range.codec(TextCodecs.INET_ADDRESS),
                        random -> Range.closed(address(random), address(random))),
                of(
                        "Completion",
                        Completion.CODEC,
                        random -> Completion.of("a" + text(random), "b")
                                .weight(random.nextInt(100))
                                .context("place", "x" + text(random))),
                of(
                        "JoinValue",
                        JoinValue.CODEC,
                        random -> random.nextBoolean()
                                ? JoinValue.parent("question")
                                : JoinValue.child("answer", text(random))),
                of(
                        "Percolation",
                        Percolation.CODEC,
                        random -> Percolation.of(new RawJson("{\"term\":{\"a\":" + random.nextInt() + "}}"))),
                of(
                        "SparseVector",
                        SparseVector.CODEC,
                        random -> new SparseVector(Map.of("a", random.nextFloat() + 0.1f))),
                of(
                        "Histogram",
                        Histogram.CODEC,
                        random -> new Histogram(
                                List.of(-random.nextDouble(), random.nextDouble()),
                                List.of(1L, random.nextLong(1000)))),
                of(
                        "MetricSummary",
                        MetricSummary.CODEC,
                        random -> new MetricSummary(
                                -random.nextDouble(), random.nextDouble(), number(random), random.nextLong(1000))),
                of(
                        "MetricSummary in part",
                        MetricSummary.CODEC,
                        random -> new MetricSummary(null, number(random), null, null)));
    }

    private static <V> Arguments of(String name, ValueCodec<V> codec, Function<Random, V> values) {
        return arguments(name, codec, values);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("codecs")
    <V> void keeps(String name, ValueCodec<V> codec, Function<Random, V> values) {
        Random random = new Random(name.hashCode());
        for (int i = 0; i < SAMPLES; i++) {
            V value = values.apply(random);
            String json = Json.toString(generator -> codec.write(generator, value));
            assertEquals(value, read(codec, json), json);
        }
    }

    private static <V> V read(ValueCodec<V> codec, String json) {
        try (JsonParser parser = Json.parser(json)) {
            parser.nextToken();
            V value = codec.read(parser);
            assertEquals(null, parser.nextToken(), "the codec must stop on the value's last token");
            return value;
        }
    }

    private static <V> V one(List<V> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.appendCodePoint(random.nextBoolean() ? random.nextInt(0xD7FF) : 0x1F300 + random.nextInt(100));
        }
        return text.toString();
    }

    private static double number(Random random) {
        double number = Double.longBitsToDouble(random.nextLong());
        return Double.isFinite(number) ? number : random.nextGaussian();
    }

    private static float floating(Random random) {
        float number = Float.intBitsToFloat(random.nextInt());
        return Float.isFinite(number) ? number : random.nextFloat();
    }

    private static BigDecimal decimal(Random random) {
        return new BigDecimal(new BigInteger(150, random), random.nextInt(60) - 20);
    }

    private static Instant instant(Random random) {
        return Instant.ofEpochSecond(random.nextInt(Integer.MAX_VALUE), random.nextInt(1_000_000_000));
    }

    private static LocalDate date(Random random) {
        return LocalDate.ofEpochDay(random.nextInt(100_000));
    }

    private static LocalDateTime dateTime(Random random) {
        return LocalDateTime.ofInstant(instant(random).truncatedTo(ChronoUnit.MILLIS), ZoneOffset.UTC);
    }

    private static ZoneOffset offset(Random random) {
        return ZoneOffset.ofTotalSeconds(60 * (random.nextInt(2 * 18 * 60 + 1) - 18 * 60));
    }

    private static OffsetDateTime offsetDateTime(Random random) {
        return instant(random).atOffset(offset(random));
    }

    private static InetAddress address(Random random) {
        byte[] bytes = new byte[random.nextBoolean() ? 4 : 16];
        random.nextBytes(bytes);
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }

    private static GeoPoint point(Random random) {
        return GeoPoint.of(random.nextDouble(-90, 90), random.nextDouble(-180, 180));
    }

    private static Object any(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 6 : 8)) {
            case 0 -> text(random);
            case 1 -> random.nextInt();
            case 2 -> (long) Integer.MAX_VALUE + 1 + random.nextInt(Integer.MAX_VALUE);
            case 3 -> number(random);
            case 4 -> random.nextBoolean();
            case 5 -> new BigInteger(100, random).setBit(99);
            case 6 -> {
                Map<String, Object> map = new LinkedHashMap<>();
                map.put(text(random), any(random, depth - 1));
                map.put("none" + text(random), null);
                yield map;
            }
            default -> new ArrayList<>(List.of(any(random, depth - 1), any(random, depth - 1)));
        };
    }
}
