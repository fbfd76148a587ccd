package dev.espalier.transport.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0                             | PT0S",
                "120                           | PT2M",
                " 5                            | PT5S",
                "99999999999999999999          | P365D",
                "Sun, 01 Mar 2026 12:00:30 GMT | PT30S",
                "Sun, 01 Mar 2026 11:59:00 GMT | PT0S",
                "                              | ",
                "soon                          | ",
                "-1                            | ",
                "1.5                           | ",
            })
    void readsSecondsAndDates(String value, Duration expected) {
        assertEquals(expected, RetryAfter.parse(value, NOW));
    }
}
