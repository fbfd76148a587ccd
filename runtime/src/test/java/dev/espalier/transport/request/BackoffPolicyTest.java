package dev.espalier.transport.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "1, 100",
        "2, 200",
        "3, 400",
        "7, 6400",
        "8, 10000",
        "9, 10000",
        "63, 10000",
        "64, 10000",
        "1000000, 10000"
    })
    void doublesUpToTheCap(int retry, long millis) {
        BackoffPolicy longest = new FullJitterBackoff(Duration.ofMillis(100), Duration.ofSeconds(10), () -> 1);

        assertEquals(Duration.ofMillis(millis), longest.pause(retry));
    }

    @Test
    void drawsFromNothingToTheBound() {
        assertEquals(Duration.ZERO, jitter(0).pause(3));
        assertEquals(Duration.ofMillis(200), jitter(0.5).pause(3));
    }

    @Test
    void spreads() {
        BackoffPolicy policy = BackoffPolicy.fullJitter(Duration.ofMillis(100), Duration.ofSeconds(10));

        long distinct = IntStream.range(0, 100)
                .mapToObj(i -> policy.pause(4))
                .peek(pause -> assertTrue(pause.toMillis() < 800, pause.toString()))
                .distinct()
                .count();
        assertTrue(distinct > 90, distinct + " distinct pauses");
    }

    @Test
    void refusesBoundsThatAreNone() {
        Duration second = Duration.ofSeconds(1);

        assertThrows(IllegalArgumentException.class, () -> BackoffPolicy.fullJitter(Duration.ZERO, second));
        assertThrows(IllegalArgumentException.class, () -> BackoffPolicy.fullJitter(second, Duration.ofMillis(999)));
    }

    private static BackoffPolicy jitter(double draw) {
        return new FullJitterBackoff(Duration.ofMillis(100), Duration.ofSeconds(10), () -> draw);
    }
}
