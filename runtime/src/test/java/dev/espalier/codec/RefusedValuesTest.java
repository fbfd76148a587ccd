package dev.espalier.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.Inet6Address;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.type.TypeReference;

/** What would be altered or lost is refused with its place, before anything is sent. */
class RefusedValuesTest {

    private static final BigInteger TWO_TO_64 = BigInteger.ONE.shiftLeft(64);

    static Stream<Arguments> unwritable() throws UnknownHostException {
        return Stream.of(
                arguments(
                        NumberCodecs.LONG,
                        BigInteger.ONE.shiftLeft(63),
                        "9223372036854775808 does not fit into 64 bits"),
                arguments(
                        NumberCodecs.UNSIGNED_LONG,
                        TWO_TO_64,
                        "18446744073709551616 is not between 0 and 18446744073709551615"),
                arguments(
                        NumberCodecs.UNSIGNED_LONG,
                        BigInteger.ONE.negate(),
                        "-1 is not between 0 and 18446744073709551615"),
                arguments(
                        NumberCodecs.scaled(100),
                        new BigDecimal("1E+17"),
                        "1E+17 times 100.0 does not fit into 64 bits"),
                arguments(
                        NumberCodecs.BIG_INTEGER,
                        BigInteger.TEN.pow(400),
                        "a number of more than 400 characters can't be read again"),
                arguments(
                        NumberCodecs.BIG_DECIMAL_TEXT,
                        new BigDecimal(BigInteger.TEN.pow(2000), 1990),
                        "a number of more than 400 characters can't be read again"),
                arguments(
                        ValueCodecs.INSTANT,
                        Instant.MAX,
                        "+1000000000-12-31T23:59:59.999999999Z is outside the 64 bits of milliseconds, which is all that date can keep,"),
                arguments(
                        DateCodecs.localDate("dd.MM.yy", Locale.ENGLISH),
                        LocalDate.of(1999, 12, 31),
                        "1999-12-31 has no form in the format dd.MM.yy"),
                arguments(
                        DateCodecs.instant("yyyy-MM-dd'T'HH:mm:ss.SSSX", Locale.ENGLISH),
                        Instant.parse("0000-01-01T00:00:00Z"),
                        "0000-01-01T00:00:00Z has no form in the format yyyy-MM-dd'T'HH:mm:ss.SSSX"),
                arguments(
                        TextCodecs.LOCALE,
                        new Locale("de", "AT", "a variant"),
                        "the locale de_AT_a variant has no language tag of its own"),
                arguments(
                        DateCodecs.INSTANT_NANOS,
                        Instant.parse("1969-12-31T23:59:59.999999999Z"),
                        "1969-12-31T23:59:59.999999999Z is outside 1970-01-01 to 2262-04-11, which is all that date_nanos can keep,"),
                arguments(
                        DateCodecs.duration(ChronoUnit.SECONDS),
                        Duration.ofMillis(1500),
                        "PT1.5S is no whole number of seconds"),
                arguments(
                        DateCodecs.duration(ChronoUnit.NANOS),
                        Duration.ofDays(200_000),
                        "PT4800000H does not fit into 64 bits of nanos"),
                arguments(
                        TextCodecs.INET_ADDRESS,
                        Inet6Address.getByAddress("", new byte[16], 1),
                        "the address 0:0:0:0:0:0:0:0%1 belongs to an interface of this machine, which an index can't keep,"),
                arguments(JsonCodecs.ANY, new Object(), "a Object has no form in JSON"),
                arguments(JsonCodecs.ANY, new DoubleAdder(), "a DoubleAdder has no form in JSON"),
                arguments(JsonCodecs.ANY, Double.NaN, "NaN is not a number that JSON can express"));
    }

    @ParameterizedTest
    @MethodSource("unwritable")
    <V> void refusesToWrite(ValueCodec<V> codec, V value, String message) {
        CodecException e = assertThrows(
                CodecException.class,
                () -> Json.toString(json -> {
                    json.writeStartObject();
                    json.writeName("field");
                    codec.write(json, value);
                }));
        assertEquals(message + " at field", e.getMessage());
    }

    @Test
    void namesTheElementOfAMap() {
        CodecException e = assertThrows(
                CodecException.class,
                () -> write(
                        JsonCodecs.map(JsonCodecs.list(ValueCodecs.DOUBLE)), Map.of("a", List.of(1.0, Double.NaN))));
        assertEquals("NaN is not a number that JSON can express at a[1]", e.getMessage());
    }

    @Test
    void keepsNullInAMap() {
        Map<String, Integer> map = Collections.singletonMap("a", null);
        String json = write(JsonCodecs.map(ValueCodecs.INTEGER), map);
        assertEquals("{\"a\":null}", json);
        assertEquals(map, read(JsonCodecs.map(ValueCodecs.INTEGER), json));
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                arguments(TextCodecs.INET_ADDRESS, "\"localhost\""),
                arguments(TextCodecs.INET_ADDRESS, "\"cafe\""),
                arguments(TextCodecs.INET_ADDRESS, "\"1.2.3\""),
                arguments(TextCodecs.INET_ADDRESS, "\"256.1.1.1\""),
                arguments(TextCodecs.CHARACTER, "\"ab\""),
                arguments(TextCodecs.LOCALE, "\"not a tag\""),
                arguments(TextCodecs.CURRENCY, "\"XYZZY\""),
                arguments(TextCodecs.ZONE_ID, "\"Atlantis\""),
                arguments(TextCodecs.URI, "\"a b\""),
                arguments(NumberCodecs.BIG_INTEGER, "1.5"),
                arguments(NumberCodecs.BIG_INTEGER, "1e1000000000"),
                arguments(NumberCodecs.BIG_DECIMAL, "\"one\""),
                arguments(DateCodecs.YEAR_MONTH, "\"2026-13\""),
                arguments(DateCodecs.YEAR, "\"soon\""),
                arguments(DateCodecs.OFFSET_DATE_TIME, "\"2026-01-31T10:00:00.000+19:00\""),
                arguments(DateCodecs.duration(ChronoUnit.FOREVER), "9223372036854775807"),
                arguments(JsonCodecs.BYTES, "\"*\""),
                arguments(JsonCodecs.map(Object::toString, Long::valueOf, ValueCodecs.LONG), "{\"a\":1}"));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void refusesToRead(ValueCodec<?> codec, String json) {
        assertThrows(CodecException.class, () -> read(codec, json));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-31T10:00:00.000+01:00", "2026-01-31T10:00:00+01:00", "2026-01-31T10:00+01:00"})
    void keepsTheOffsetOfADate(String text) {
        assertEquals(
                "\"2026-01-31T10:00:00.000+01:00\"",
                write(DateCodecs.OFFSET_DATE_TIME, read(DateCodecs.OFFSET_DATE_TIME, "\"" + text + "\"")));
    }

    @Test
    void writesAnOffsetWithSecondsInUtc() {
        assertEquals(
                "\"2026-01-31T09:59:59.000Z\"",
                write(
                        DateCodecs.OFFSET_DATE_TIME,
                        Instant.parse("2026-01-31T09:59:59Z").atOffset(ZoneOffset.ofTotalSeconds(3601))));
    }

    @Test
    void readsDatesInEveryFormOfTheField() {
        ValueCodec<Instant> codec = DateCodecs.instant("dd.MM.yyyy HH:mm||epoch_second", Locale.ENGLISH);
        Instant ten = Instant.parse("2026-01-31T10:00:00Z");
        for (String json :
                List.of("\"31.01.2026 10:00\"", "1769853600", "\"1769853600\"", "\"2026-01-31T10:00:00Z\"")) {
            assertEquals(ten, read(codec, json), json);
        }
        assertEquals("\"31.01.2026 10:00\"", write(codec, ten));
        assertThrows(CodecException.class, () -> read(codec, "\"31.01.\""));
    }

    @Test
    void leavesValuesToDatabind() {
        ValueCodec<Map<String, List<Integer>>> codec = DatabindCodec.of(new TypeReference<>() {});
        String json = "{\"a\":[1,2]}";
        assertEquals(json, write(codec, read(codec, json)));
        CodecException e = assertThrows(CodecException.class, () -> read(codec, "[1]"));
        assertEquals(true, e.getMessage().startsWith("Jackson cannot read it: "), e.getMessage());
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
}
