package dev.espalier.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.io.NumberOutput;

/** Doubles are written as the shortest text that reads back as the same value, by whichever way. */
class DecimalTextTest {

    private static final Random RANDOM = new Random(1);

    @ParameterizedTest
    @ValueSource(
            doubles = {
                0.0,
                -0.0,
                0.001,
                0.0009999999999999998,
                0.01,
                0.1,
                1.0,
                -1.5,
                9.999,
                10.0,
                99.99,
                311.05,
                -311.05,
                1234.5678,
                0.30000000000000004,
                9999999.0,
                9999999.999,
                9999999.999999998,
                1.0E7,
                1.0E300,
                Double.MIN_VALUE
            })
    void boundaries(double value) {
        assertShortest(value);
    }

    @Test
    void everyNumberOfThreeDecimalsAndItsNeighbours() {
        IntStream.range(0, 20_000).forEach(i -> {
            double value = RANDOM.nextInt(1_000_000_000) * 10L / 1000.0;
            assertShortest(value);
            assertShortest(-i / 1000.0);
            assertShortest(Math.nextUp(value));
            assertShortest(Math.nextDown(value));
        });
    }

    @Test
    void anyNumber() {
        DoubleStream.generate(() -> Double.longBitsToDouble(RANDOM.nextLong()))
                .filter(Double::isFinite)
                .limit(20_000)
                .forEach(DecimalTextTest::assertShortest);
    }

    private static void assertShortest(double value) {
        String text = Json.toString(json -> ValueWriter.writeDouble(json, value));
        assertEquals(NumberOutput.toString(value, true), text);
        assertEquals(value, Double.parseDouble(text));
    }
}
