package dev.espalier.samples.jdk.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource({"0, 0 types", "1, 1 type", "999, 999 types", "'4518', '4,518 types'", "'1234567', '1,234,567 types'"})
    void counts(long number, String text) {
        assertEquals(text, Figures.count(number, "type"));
    }

    @ParameterizedTest
    @CsvSource({"0, 0 ms", "999, 999 ms", "1000, 1.0 s", "3449, 3.4 s", "59999, 60.0 s", "65000, 1 min 5 s"})
    void tellsTimes(long millis, String text) {
        assertEquals(text, Figures.time(Duration.ofMillis(millis)));
    }
}
