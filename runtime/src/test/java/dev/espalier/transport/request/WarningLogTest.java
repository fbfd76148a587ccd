package dev.espalier.transport.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.transport.support.FakeClock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WarningLogTest {

    private final FakeClock clock = new FakeClock();

    @Test
    void logsTheSameTextNowAndThen() {
        WarningLog log = new WarningLog(clock);

        assertEquals(List.of("a", "b"), log.due(List.of("a", "b", "a")));
        pass(WarningLog.QUIET.minusSeconds(1));
        assertEquals(List.of("c"), log.due(List.of("a", "b", "c")));
        pass(Duration.ofSeconds(1));
        assertEquals(List.of("a", "b"), log.due(List.of("a", "b", "c")));
    }

    @Test
    void logsAFloodOfTextsAtALimitedRate() {
        WarningLog log = new WarningLog(clock);
        List<String> flood =
                IntStream.range(0, 10_000).mapToObj(i -> "text " + i).toList();

        assertEquals(flood.subList(0, WarningLog.MOST_PER_MINUTE), log.due(flood));
        assertEquals(List.of(), log.due(flood));
        pass(Duration.ofMinutes(1));
        assertEquals(WarningLog.MOST_PER_MINUTE, log.due(flood).size());
    }

    @Test
    void cutsOffLongTexts() {
        String text = new WarningLog(clock).due(List.of("x".repeat(100_000))).get(0);

        assertEquals(WarningLog.LONGEST + 3, text.length());
    }

    private void pass(Duration time) {
        clock.await(new CountDownLatch(1), time.toNanos());
    }
}
