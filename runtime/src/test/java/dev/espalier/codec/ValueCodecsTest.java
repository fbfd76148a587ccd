package dev.espalier.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.RoundingMode;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;

/** What is read leniently, and what is refused because it would be altered. */
class ValueCodecsTest {

    private static final UUID SOME_UUID = UUID.fromString("123e4567-e89b-12d3-a456-426614174000");

    static Stream<Arguments> readable() {
        return Stream.of(
                arguments(ValueCodecs.STRING, "\"\"", ""),
                arguments(ValueCodecs.STRING, "\"a\\u0000\\ud83c\\udf33\"", "a\0\uD83C\uDF33"),
                arguments(ValueCodecs.STRING, "1.50", "1.50"),
                arguments(ValueCodecs.STRING, "true", "true"),
                arguments(ValueCodecs.INTEGER, "-2147483648", Integer.MIN_VALUE),
                arguments(ValueCodecs.INTEGER, "\"5\"", 5),
                arguments(ValueCodecs.INTEGER, "5.0", 5),
                arguments(ValueCodecs.INTEGER, "5e2", 500),
                arguments(ValueCodecs.LONG, "9223372036854775807", Long.MAX_VALUE),
                arguments(ValueCodecs.LONG, "\"9223372036854775807\"", Long.MAX_VALUE),
                arguments(ValueCodecs.LONG, "9007199254740993.0", 9007199254740993L),
                arguments(ValueCodecs.SHORT, "-32768", Short.MIN_VALUE),
                arguments(ValueCodecs.BYTE, "127", Byte.MAX_VALUE),
                arguments(ValueCodecs.FLOAT, "0.1", 0.1f),
                arguments(ValueCodecs.FLOAT, "\"0.1\"", 0.1f),
                arguments(ValueCodecs.DOUBLE, "1", 1.0),
                arguments(ValueCodecs.DOUBLE, "-0.0", -0.0),
                arguments(ValueCodecs.DOUBLE, "1e-400", 0.0),
                arguments(ValueCodecs.DOUBLE, "\"2.5\"", 2.5),
                arguments(ValueCodecs.BOOLEAN, "true", true),
                arguments(ValueCodecs.BOOLEAN, "false", false),
                arguments(ValueCodecs.BOOLEAN, "\"true\"", true),
                arguments(ValueCodecs.BOOLEAN, "\"false\"", false),
                arguments(ValueCodecs.BOOLEAN, "\"\"", false),
                arguments(ValueCodecs.UUID, "\"123e4567-e89b-12d3-a456-426614174000\"", SOME_UUID));
    }

    @ParameterizedTest
    @MethodSource("readable")
    void reads(ValueCodec<?> codec, String json, Object value) {
        assertEquals(value, read(codec, json));
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                arguments(ValueCodecs.STRING, "{}", "a string", "an object"),
                arguments(ValueCodecs.STRING, "[]", "a string", "an array"),
                arguments(ValueCodecs.INTEGER, "2147483648", wholeNumber("-2147483648", "2147483647"), "2147483648"),
                arguments(ValueCodecs.INTEGER, "1.5", "a whole number of 64 bits", "1.5"),
                arguments(ValueCodecs.INTEGER, "\"\"", "a whole number", "\"\""),
                arguments(ValueCodecs.INTEGER, "\"abc\"", "a whole number", "\"abc\""),
                arguments(ValueCodecs.INTEGER, "true", "a whole number", "true"),
                arguments(ValueCodecs.LONG, "9223372036854775808", "a whole number of 64 bits", "9223372036854775808"),
                arguments(ValueCodecs.LONG, "1e1000", "a whole number of 64 bits", "1e1000"),
                arguments(ValueCodecs.SHORT, "32768", wholeNumber("-32768", "32767"), "32768"),
                arguments(ValueCodecs.BYTE, "-129", wholeNumber("-128", "127"), "-129"),
                arguments(ValueCodecs.FLOAT, "1e40", "a number of single precision", "1e40"),
                arguments(ValueCodecs.DOUBLE, "1e400", "a number of double precision", "1e400"),
                arguments(ValueCodecs.DOUBLE, "\"NaN\"", "a number", "\"NaN\""),
                arguments(ValueCodecs.DOUBLE, "\"1d\"", "a number", "\"1d\""),
                arguments(ValueCodecs.BOOLEAN, "1", "true or false", "1"),
                arguments(ValueCodecs.BOOLEAN, "\"yes\"", "true or false", "\"yes\""),
                arguments(ValueCodecs.UUID, "\"1-1-1-1-1\"", "a UUID", "\"1-1-1-1-1\""),
                arguments(
                        ValueCodecs.UUID,
                        "\"123e4567-e89b-12d3-a456-42661417400x\"",
                        "a UUID",
                        "\"123e4567-e89b-12d3-a456-42661417400x\""));
    }

    private static String wholeNumber(String smallest, String largest) {
        return "a whole number from " + smallest + " to " + largest;
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void refuses(ValueCodec<?> codec, String json, String expected, String found) {
        CodecException e = assertThrows(CodecException.class, () -> read(codec, json));
        assertEquals("expected " + expected + " but found " + found + " at the root", e.getMessage());
    }

    @Test
    void showsNoMoreThanTheStartOfALongValue() {
        CodecException e =
                assertThrows(CodecException.class, () -> read(ValueCodecs.INTEGER, "\"" + "x".repeat(1000) + "\""));
        assertEquals("expected a whole number but found \"" + "x".repeat(40) + "...\" at the root", e.getMessage());
    }

    @Test
    void refusesAHugeNumberWithoutLosingTime() {
        String digits = "\"" + "9".repeat(1_000_000) + "\"";
        assertTimeout(
                Duration.ofSeconds(5),
                () -> assertThrows(CodecException.class, () -> read(ValueCodecs.DOUBLE, digits)));
    }

    static Stream<Arguments> written() {
        return Stream.of(
                arguments(
                        ValueCodecs.STRING, "\"\\\n\0\u001f\u007f\u2028", "\"\\\"\\\\\\n\\u0000\\u001F\u007f\u2028\""),
                arguments(ValueCodecs.STRING, "\uD83C\uDF33", "\"\uD83C\uDF33\""),
                arguments(ValueCodecs.STRING, "a\uD83C", "\"a\\uD83C\""),
                arguments(ValueCodecs.STRING, "\uDF33a", "\"\\uDF33a\""),
                arguments(ValueCodecs.LONG, Long.MIN_VALUE, "-9223372036854775808"),
                arguments(ValueCodecs.SHORT, (short) -1, "-1"),
                arguments(ValueCodecs.BYTE, (byte) -1, "-1"),
                arguments(ValueCodecs.FLOAT, 0.1f, "0.1"),
                arguments(ValueCodecs.DOUBLE, 0.1, "0.1"),
                arguments(ValueCodecs.DOUBLE, -0.0, "-0.0"),
                arguments(ValueCodecs.DOUBLE, 1e300, "1.0E300"),
                arguments(ValueCodecs.BOOLEAN, true, "true"),
                arguments(ValueCodecs.UUID, SOME_UUID, "\"123e4567-e89b-12d3-a456-426614174000\""));
    }

    @ParameterizedTest
    @MethodSource("written")
    <V> void writes(ValueCodec<V> codec, V value, String json) {
        assertEquals(json, Json.toString(generator -> codec.write(generator, value)));
        assertEquals(value, read(codec, json));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesToWriteWhatIsNotFinite(double value) {
        CodecException e =
                assertThrows(CodecException.class, () -> Json.toString(json -> ValueCodecs.DOUBLE.write(json, value)));
        assertEquals(value + " is not a number that JSON can express at the root", e.getMessage());
        assertThrows(CodecException.class, () -> Json.toString(json -> ValueCodecs.FLOAT.write(json, (float) value)));
    }

    @Test
    void readsAndWritesEveryConstantOfAnEnum() {
        ValueCodec<TimeUnit> codec = ValueCodecs.enumeration(TimeUnit.values());
        for (TimeUnit unit : TimeUnit.values()) {
            String json = "\"" + unit.name() + "\"";
            assertEquals(json, Json.toString(generator -> codec.write(generator, unit)));
            assertEquals(unit, read(codec, json));
        }
    }

    private enum SameHash {
        AaAa,
        BBBB,
        AaBB,
        BBAa
    }

    @Test
    void tellsConstantsOfOneHashApart() {
        ValueCodec<SameHash> codec = ValueCodecs.enumeration(SameHash.values());
        for (SameHash constant : SameHash.values()) {
            assertEquals(SameHash.AaAa.name().hashCode(), constant.name().hashCode());
            assertEquals(constant, read(codec, "\"" + constant.name() + "\""));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"up\"", "\"UPS\"", "\"\"", "0", "{}"})
    void listsTheConstantsWhereNoneIsMeant(String json) {
        ValueCodec<RoundingMode> codec = ValueCodecs.enumeration(RoundingMode.values());
        CodecException e = assertThrows(CodecException.class, () -> read(codec, json));
        assertTrue(e.getMessage().startsWith("expected one of UP, DOWN, CEILING, FLOOR, HALF_UP,"), e.getMessage());
    }

    @Test
    void takesCodecsOfOneEnumForEqual() {
        ValueCodec<RoundingMode> codec = ValueCodecs.enumeration(RoundingMode.values());
        assertEquals(codec, ValueCodecs.enumeration(RoundingMode.values()));
        assertEquals(
                codec.hashCode(), ValueCodecs.enumeration(RoundingMode.values()).hashCode());
        assertNotEquals(codec, ValueCodecs.enumeration(TimeUnit.values()));
    }

    private static <V> V read(ValueCodec<V> codec, String json) {
        try (JsonParser parser = Json.parser(json)) {
            parser.nextToken();
            return codec.read(parser);
        }
    }
}
