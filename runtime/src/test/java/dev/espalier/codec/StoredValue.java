package dev.espalier.codec;

import dev.espalier.testing.SearchServerKind;
import dev.espalier.testing.ServerFeature;
import dev.espalier.value.Range;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A value in a field.
 *
 * @param field the field, in JSON with single quotes
 * @param codec what writes and reads it
 * @param value the value
 * @param neighbour another value of the type, which must not find it
 * @param onElasticsearch what becomes of it there
 * @param onOpenSearch what becomes of it there
 */
record StoredValue<V>(
        String field, ValueCodec<V> codec, V value, V neighbour, Outcome onElasticsearch, Outcome onOpenSearch) {

    /** What becomes of a value. */
    enum Outcome {
        /** It comes back, is found by itself, and not by its neighbour. */
        FOUND,
        /** It comes back, but the field is not precise enough to tell it from its neighbour. */
        KEPT,
        /** It comes back, but is not found by itself. */
        LOST,
        /** Another value comes back. */
        ALTERED,
        /** The server does not take the document. */
        REFUSED
    }

    private static final String KEYWORD = "{'type':'keyword','ignore_above':8191}";
    private static final String DATE = "{'type':'date'}";
    private static final String NANOS = "{'type':'date_nanos'}";
    private static final String DAY = "{'type':'date','format':'strict_date'}";
    private static final String EPOCH = "{'type':'date','format':'epoch_millis'}";
    private static final String SECONDS = "{'type':'date','format':'epoch_second'}";
    private static final String MONTH = "{'type':'date','format':'strict_year_month'}";
    private static final String YEAR = "{'type':'date','format':'strict_year'}";
    private static final String UNSIGNED = "{'type':'unsigned_long'}";
    private static final String SCALED = "{'type':'scaled_float','scaling_factor':100}";
    private static final Instant LAST_NANO = Instant.ofEpochSecond(0, Long.MAX_VALUE);

    static List<StoredValue<?>> all() {
        return Stream.of(texts(), numbers(), bigNumbers(), dates(), formatted(), ranges())
                .flatMap(values -> values)
                .toList();
    }

    private static Stream<StoredValue<?>> texts() {
        return Stream.of(
                found(KEYWORD, ValueCodecs.STRING, "", " "),
                found(KEYWORD, ValueCodecs.STRING, "a\0\u001f\u2028b", "ab"),
                found(KEYWORD, ValueCodecs.STRING, "\uD83C\uDF33", "\uD83C\uDF34"),
                // half a character comes back, but Elasticsearch does not find it
                found(KEYWORD, ValueCodecs.STRING, "a\uD83Cb", "ab").but(Outcome.LOST, Outcome.FOUND),
                found(KEYWORD, ValueCodecs.STRING, "x".repeat(8191), "x".repeat(8190)),
                // what ignore_above says
                of(KEYWORD, ValueCodecs.STRING, "x".repeat(8192), "x", Outcome.LOST),
                found(KEYWORD, TextCodecs.CHARACTER, '"', '\''),
                found(KEYWORD, TextCodecs.CHARACTER, '\uDC00', 'a').but(Outcome.LOST, Outcome.FOUND),
                found(KEYWORD, TextCodecs.LOCALE, Locale.ROOT, Locale.ENGLISH),
                found(KEYWORD, TextCodecs.LOCALE, new Locale("ja", "JP", "JP"), Locale.JAPAN),
                found(KEYWORD, TextCodecs.ZONE_OFFSET, ZoneOffset.MIN, ZoneOffset.MAX),
                found(KEYWORD, TextCodecs.CURRENCY, Currency.getInstance("XXX"), Currency.getInstance("EUR")),
                found(KEYWORD, NumberCodecs.BIG_DECIMAL_TEXT, new BigDecimal("1.0"), new BigDecimal("1.00")),
                found(
                        KEYWORD,
                        NumberCodecs.BIG_INTEGER_TEXT,
                        BigInteger.TEN.pow(399),
                        BigInteger.TEN.pow(399).add(BigInteger.ONE)),
                found(KEYWORD, DateCodecs.LOCAL_TIME, LocalTime.MAX, LocalTime.MIN),
                found(KEYWORD, DateCodecs.DURATION, Duration.ofSeconds(Long.MIN_VALUE), Duration.ZERO));
    }

    private static Stream<StoredValue<?>> numbers() {
        return Stream.of(
                found("{'type':'byte'}", ValueCodecs.BYTE, Byte.MIN_VALUE, Byte.MAX_VALUE),
                found("{'type':'short'}", ValueCodecs.SHORT, Short.MIN_VALUE, Short.MAX_VALUE),
                found("{'type':'integer'}", ValueCodecs.INTEGER, Integer.MIN_VALUE, Integer.MAX_VALUE),
                found("{'type':'long'}", ValueCodecs.LONG, (1L << 53) + 1, 1L << 53),
                found("{'type':'long'}", ValueCodecs.LONG, Long.MIN_VALUE, Long.MIN_VALUE + 1),
                found("{'type':'long'}", ValueCodecs.LONG, Long.MAX_VALUE, Long.MAX_VALUE - 1),
                found(
                        "{'type':'long'}",
                        NumberCodecs.LONG,
                        BigInteger.valueOf(Long.MAX_VALUE),
                        BigInteger.valueOf(Long.MAX_VALUE - 1)),
                found("{'type':'long'}", DateCodecs.duration(ChronoUnit.NANOS), Duration.ofNanos(-1), Duration.ZERO),
                found("{'type':'float'}", ValueCodecs.FLOAT, Float.MIN_VALUE, 0f),
                found("{'type':'float'}", ValueCodecs.FLOAT, Float.MAX_VALUE, Math.nextDown(Float.MAX_VALUE)),
                found("{'type':'float'}", ValueCodecs.FLOAT, -0.0f, 0.0f),
                found("{'type':'double'}", ValueCodecs.DOUBLE, Double.MIN_VALUE, 0.0),
                found("{'type':'double'}", ValueCodecs.DOUBLE, -Double.MAX_VALUE, Double.MAX_VALUE),
                found("{'type':'double'}", ValueCodecs.DOUBLE, 0.1, Math.nextUp(0.1)),
                found("{'type':'double'}", ValueCodecs.DOUBLE, -0.0, 0.0),
                found("{'type':'half_float'}", ValueCodecs.FLOAT, 0.1f, 0.2f),
                of("{'type':'half_float'}", ValueCodecs.FLOAT, 1.5f, 1.5001f, Outcome.KEPT),
                of("{'type':'half_float'}", ValueCodecs.FLOAT, 70_000f, 1f, Outcome.REFUSED),
                of(
                        "{'type':'double'}",
                        NumberCodecs.BIG_DECIMAL,
                        new BigDecimal("0.1234567890123456789012345678901234567890"),
                        new BigDecimal("0.1234567890123456789"),
                        Outcome.KEPT),
                found("{'type':'double'}", NumberCodecs.BIG_DECIMAL, new BigDecimal("1.10"), new BigDecimal("1.11")),
                of(
                        "{'type':'double'}",
                        NumberCodecs.BIG_DECIMAL,
                        new BigDecimal("1E+309"),
                        BigDecimal.ONE,
                        Outcome.REFUSED));
    }

    private static Stream<StoredValue<?>> bigNumbers() {
        BigInteger last = BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE);
        return Stream.of(
                found(UNSIGNED, NumberCodecs.UNSIGNED_LONG, last, last.subtract(BigInteger.ONE)),
                found(UNSIGNED, NumberCodecs.UNSIGNED_LONG, BigInteger.ONE.shiftLeft(63), BigInteger.ZERO),
                found(UNSIGNED, NumberCodecs.UNSIGNED_LONG, BigInteger.ZERO, BigInteger.ONE),
                scaled("19.99", "19.98"),
                scaled("-0.01", "0.01"),
                scaled("0.00", "0.01"),
                // the field keeps the nearest step, the source all digits
                scaled("19.999", "20.00").but(Outcome.KEPT, Outcome.KEPT),
                scaled("0.004", "0").but(Outcome.KEPT, Outcome.KEPT));
    }

    private static Stream<StoredValue<?>> ranges() {
        return Stream.of(
                range("integer", ValueCodecs.INTEGER, Range.closed(1, 5), Range.closed(6, 7)),
                range("integer", ValueCodecs.INTEGER, Range.closed(Integer.MIN_VALUE, 0), Range.closed(0, 1)),
                range("integer", ValueCodecs.INTEGER, Range.atLeast(Integer.MAX_VALUE), Range.atMost(0)),
                range("integer", ValueCodecs.INTEGER, new Range<>(1, false, 3, false), Range.closed(2, 3))
                        .but(Outcome.KEPT, Outcome.KEPT),
                range("long", ValueCodecs.LONG, Range.closed((1L << 53) + 1, Long.MAX_VALUE), Range.atMost(1L << 53)),
                range("float", ValueCodecs.FLOAT, Range.closed(-0.1f, 0.1f), Range.closed(0f, 0.1f)),
                range("double", ValueCodecs.DOUBLE, Range.closed(-0.1, 0.1), Range.closed(-0.1, Math.nextDown(0.1))),
                range(
                        "date",
                        ValueCodecs.INSTANT,
                        Range.closedOpen(Instant.EPOCH, Instant.EPOCH.plusMillis(2)),
                        Range.closed(Instant.EPOCH.plusMillis(1), Instant.EPOCH.plusMillis(2))),
                range(
                        "date",
                        ValueCodecs.INSTANT,
                        Range.closed(Instant.EPOCH.minusMillis(2), Instant.EPOCH.minusMillis(1)),
                        Range.closed(Instant.EPOCH.minusMillis(1), Instant.EPOCH)),
                range(
                        "ip",
                        TextCodecs.INET_ADDRESS,
                        Range.closed(address(10, 0, 0, 0), address(10, 0, 0, 255)),
                        Range.closed(address(10, 0, 0, 1), address(10, 0, 0, 255))));
    }

    private static Stream<StoredValue<?>> dates() {
        return Stream.of(
                // a date is written in milliseconds: what is finer is cut off
                instant("2026-01-31T10:00:00.123456789Z").but(Outcome.ALTERED, Outcome.ALTERED),
                instant("2026-01-31T10:00:00Z"),
                instant("1969-12-31T23:59:59.999Z"),
                instant("0001-01-01T00:00:00Z"),
                instant("0000-01-01T00:00:00Z"),
                instant("-0001-12-31T23:59:59.999Z"),
                instant("9999-12-31T23:59:59.998Z"),
                instant("+10000-01-01T00:00:00Z").but(Outcome.REFUSED, Outcome.FOUND),
                instant("+292278993-12-31T00:00:00Z").but(Outcome.REFUSED, Outcome.FOUND),
                found(
                        DATE,
                        DateCodecs.OFFSET_DATE_TIME,
                        OffsetDateTime.parse("9999-12-31T23:59:59.999-18:00"),
                        OffsetDateTime.parse("9999-12-31T23:59:59.999+18:00")),
                found(
                        DATE,
                        DateCodecs.OFFSET_DATE_TIME,
                        OffsetDateTime.parse("2026-01-31T10:00:00.5+05:45"),
                        OffsetDateTime.parse("2026-01-31T10:00:00.5+05:30")),
                nanos(Instant.EPOCH, Instant.EPOCH.plusNanos(1)),
                nanos(LAST_NANO.minusNanos(1), LAST_NANO),
                nanos(Instant.parse("2026-01-31T10:00:00.000000001Z"), Instant.parse("2026-01-31T10:00:00.000000002Z")),
                day("1582-10-10"),
                day("0001-01-01"),
                day("0000-02-29"),
                day("-0001-12-31"),
                day("9999-12-30"),
                day("+10000-01-01"),
                found(MONTH, DateCodecs.YEAR_MONTH, YearMonth.of(1, 1), YearMonth.of(1, 2)),
                found(MONTH, DateCodecs.YEAR_MONTH, YearMonth.of(10_000, 1), YearMonth.of(10_000, 2))
                        .but(Outcome.REFUSED, Outcome.FOUND),
                found(MONTH, DateCodecs.YEAR_MONTH, YearMonth.of(-1, 1), YearMonth.of(-1, 2)),
                found(YEAR, DateCodecs.YEAR, Year.of(1), Year.of(2)),
                found(YEAR, DateCodecs.YEAR, Year.of(0), Year.of(2)),
                found(YEAR, DateCodecs.YEAR, Year.of(-1), Year.of(2)),
                found(YEAR, DateCodecs.YEAR, Year.of(10_000), Year.of(2)).but(Outcome.REFUSED, Outcome.FOUND));
    }

    private static Stream<StoredValue<?>> formatted() {
        return Stream.of(
                epoch(EPOCH, 1),
                epoch(EPOCH, 0),
                epoch(EPOCH, -1),
                epoch(EPOCH, -1000),
                epoch(EPOCH, -86_400_001),
                found(
                        "{'type':'date_range','format':'epoch_millis'}",
                        Range.codec(DateCodecs.instant("epoch_millis", Locale.ENGLISH)),
                        Range.closed(Instant.ofEpochMilli(-5), Instant.ofEpochMilli(-3)),
                        Range.closed(Instant.ofEpochMilli(-4), Instant.ofEpochMilli(1))),
                epoch(EPOCH, 253_402_300_800_000L),
                epoch(SECONDS, 1000),
                epoch(SECONDS, 0),
                epoch(SECONDS, -1000),
                epoch(SECONDS, 253_402_300_800_000L),
                pattern("yyyy-MM-dd", "0001-01-01"),
                pattern("uuuu-MM-dd", "0000-01-01"),
                pattern("uuuu-MM-dd", "-0001-01-01"),
                pattern("uuuu-MM-dd", "+10000-01-01"),
                pattern("dd.MM.yy", "2099-12-30"),
                pattern("basic_date", "9999-12-30"),
                pattern("basic_date", "+10000-01-01").but(Outcome.REFUSED, Outcome.REFUSED),
                pattern("strict_ordinal_date", "2024-12-30"),
                found(
                        "{'type':'date','format':'strict_hour_minute_second'}",
                        DateCodecs.localTime("strict_hour_minute_second", Locale.ENGLISH),
                        LocalTime.of(23, 59, 59),
                        LocalTime.of(23, 59, 58)));
    }

    private static StoredValue<Instant> instant(String text) {
        Instant value = Instant.parse(text);
        return found(DATE, ValueCodecs.INSTANT, value, value.plusMillis(1));
    }

    private static StoredValue<Instant> nanos(Instant value, Instant neighbour) {
        return found(NANOS, DateCodecs.INSTANT_NANOS, value, neighbour);
    }

    private static StoredValue<LocalDate> day(String text) {
        LocalDate value = LocalDate.parse(text);
        return found(DAY, ValueCodecs.LOCAL_DATE, value, value.plusDays(1));
    }

    private static StoredValue<Instant> epoch(String field, long millis) {
        String format = field.equals(EPOCH) ? "epoch_millis" : "epoch_second";
        Instant value = Instant.ofEpochMilli(millis);
        return found(field, DateCodecs.instant(format, Locale.ENGLISH), value, value.plusSeconds(1));
    }

    private static StoredValue<LocalDate> pattern(String format, String text) {
        LocalDate value = LocalDate.parse(text);
        return found(
                "{'type':'date','format':'" + format + "'}",
                DateCodecs.localDate(format, Locale.ENGLISH),
                value,
                value.plusDays(1));
    }

    private static StoredValue<BigDecimal> scaled(String value, String neighbour) {
        return found(SCALED, NumberCodecs.scaled(100), new BigDecimal(value), new BigDecimal(neighbour));
    }

    private static <T> StoredValue<Range<T>> range(
            String type, ValueCodec<T> bound, Range<T> value, Range<T> neighbour) {
        return found("{'type':'" + type + "_range'}", Range.codec(bound), value, neighbour);
    }

    private static InetAddress address(int... bytes) {
        byte[] address = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            address[i] = (byte) bytes[i];
        }
        try {
            return InetAddress.getByAddress(address);
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }

    private static <V> StoredValue<V> found(String field, ValueCodec<V> codec, V value, V neighbour) {
        return of(field, codec, value, neighbour, Outcome.FOUND);
    }

    private static <V> StoredValue<V> of(String field, ValueCodec<V> codec, V value, V neighbour, Outcome outcome) {
        return new StoredValue<>(field, codec, value, neighbour, outcome, outcome);
    }

    String json() {
        return json(value);
    }

    String neighbourJson() {
        return json(neighbour);
    }

    private String json(V written) {
        return Json.toString(json -> codec.write(json, written));
    }

    @Override
    public String toString() {
        String json = json();
        return field + ' ' + (json.length() < 50 ? json : json.length() + " characters");
    }

    /** Whether a server has the field. */
    boolean isOn(SearchServerKind kind) {
        return (!field.equals(UNSIGNED) || kind.supports(ServerFeature.UNSIGNED_LONG))
                && (!field.equals(SCALED) || kind.supports(ServerFeature.SCALED_FLOAT));
    }

    Outcome expected(SearchServerKind kind) {
        return kind.product().equalsIgnoreCase("elasticsearch") ? onElasticsearch : onOpenSearch;
    }

    /** The same value with other ends: what a server does that no codec can change. */
    private StoredValue<V> but(Outcome onElasticsearch, Outcome onOpenSearch) {
        return new StoredValue<>(field, codec, value, neighbour, onElasticsearch, onOpenSearch);
    }
}
