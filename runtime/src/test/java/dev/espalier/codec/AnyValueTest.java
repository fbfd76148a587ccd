package dev.espalier.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AnyValueTest {

    static List<Arguments> values() {
        return List.of(
                arguments(new String[] {"a", null}, "[\"a\",null]"),
                arguments(new int[] {1, 2}, "[1,2]"),
                arguments(new long[] {1, 2}, "[1,2]"),
                arguments(new short[] {1, 2}, "[1,2]"),
                arguments(new byte[] {1, 2}, "[1,2]"),
                arguments(new double[] {1.5}, "[1.5]"),
                arguments(new float[] {1.5F}, "[1.5]"),
                arguments(new boolean[] {true}, "[true]"),
                arguments(new char[] {'a'}, "[\"a\"]"),
                arguments(new int[][] {{1}, {}}, "[[1],[]]"),
                arguments(new AtomicLong(Long.MAX_VALUE), "9223372036854775807"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void isWrittenByWhatItIs(Object value, String json) {
        assertEquals(json, Json.toString(generator -> JsonCodecs.ANY.write(generator, value)));
    }
}
