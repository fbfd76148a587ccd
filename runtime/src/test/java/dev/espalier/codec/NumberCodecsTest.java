package dev.espalier.codec;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;

/** Numbers in forms that are not those of JSON, and arrays of them. */
class NumberCodecsTest {

    @Test
    void textsHaveTheDigitsOfTheNumber() {
        assertEquals("\"2.50\"", text(NumberCodecs.text(NumberCodecs.scaled(100)), new BigDecimal("2.50")));
        assertEquals("\"0.1\"", text(NumberCodecs.text(ValueCodecs.DOUBLE), 0.1));
        assertEquals("\"-7\"", text(NumberCodecs.text(ValueCodecs.LONG), -7L));
    }

    @Test
    void textsAreReadAsTheNumber() {
        ValueCodec<Instant> millis = NumberCodecs.text(DateCodecs.instant("epoch_millis", Locale.ENGLISH));

        assertEquals(Instant.ofEpochMilli(2026), read(millis, "\"2026\""));
        assertEquals(Instant.ofEpochMilli(2026), read(millis, "2026"));
        assertEquals(Instant.ofEpochMilli(-5), read(millis, text(millis, Instant.ofEpochMilli(-5))));
        assertEquals(2e23, read(NumberCodecs.text(ValueCodecs.DOUBLE), "\"2.0E23\""));
    }

    @Test
    void datesAreComparedWithWhatEveryServerReadsAlike() {
        assertEquals("1790000000000", text(DateCodecs.EPOCH_MILLIS, 1_790_000_000_000L));
        assertEquals("\"-5.0\"", text(DateCodecs.EPOCH_MILLIS, -5L));
        assertEquals("\"2026\"", text(DateCodecs.EPOCH_SECOND, 2026L));
    }

    @Test
    void vectorsAreArrays() {
        ValueCodec<List<float[]>> several = JsonCodecs.list(JsonCodecs.FLOATS);
        float[] longer = new float[300];
        longer[299] = 0.1f;

        List<float[]> read = read(several, text(several, List.of(new float[] {1, -2.5f}, new float[0], longer)));

        assertEquals(3, read.size());
        assertArrayEquals(new float[] {1, -2.5f}, read.get(0));
        assertArrayEquals(new float[0], read.get(1));
        assertArrayEquals(longer, read.get(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[[1,2],3]", "[[1,[2]]]", "[[\"a\"]]", "[[null]]", "[[1e39]]"})
    void otherArraysAreNoVectors(String json) {
        assertThrows(CodecException.class, () -> read(JsonCodecs.list(JsonCodecs.FLOATS), json));
    }

    private static <V> String text(ValueCodec<V> codec, V value) {
        return Json.toString(json -> codec.write(json, value));
    }

    private static <V> V read(ValueCodec<V> codec, String text) {
        try (JsonParser json = Json.parser(text)) {
            json.nextToken();
            return codec.read(json);
        }
    }
}
