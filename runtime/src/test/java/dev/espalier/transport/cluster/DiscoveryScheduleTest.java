package dev.espalier.transport.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.transport.cluster.DiscoverySchedule.Outcome;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscoveryScheduleTest {

    @ParameterizedTest
    @CsvSource({
        "CALM CALM, 300 300",
        "CHANGED CALM CALM CALM CALM CALM CALM, 10 20 40 80 160 300 300",
        "TROUBLED TROUBLED TROUBLED, 10 20 40",
        "CALM TROUBLED TROUBLED CALM, 300 10 20 40",
        "CHANGED TROUBLED CHANGED CALM, 10 20 10 20",
    })
    void comesBackSoonAfterNewsAndThenLessAndLessOften(String outcomes, String seconds) {
        DiscoverySchedule schedule = new DiscoverySchedule(Duration.ofMinutes(5), () -> 0.5);

        List<Long> pauses = Arrays.stream(outcomes.split(" "))
                .map(outcome -> schedule.after(Outcome.valueOf(outcome)).toSeconds())
                .toList();

        assertEquals(Arrays.stream(seconds.split(" ")).map(Long::valueOf).toList(), pauses);
    }

    @Test
    void comesBackSoonAfterAFailure() {
        DiscoverySchedule schedule = new DiscoverySchedule(Duration.ofMinutes(5), () -> 0.5);
        schedule.after(Outcome.CALM);

        schedule.failed();

        assertEquals(Duration.ofSeconds(10), schedule.afterFailure());
        assertEquals(Duration.ofSeconds(20), schedule.after(Outcome.CALM));
    }

    @Test
    void keepsClientsOutOfStep() {
        assertEquals(
                Duration.ofSeconds(240), new DiscoverySchedule(Duration.ofMinutes(5), () -> 0).after(Outcome.CALM));
        assertEquals(
                Duration.ofSeconds(360), new DiscoverySchedule(Duration.ofMinutes(5), () -> 1).after(Outcome.CALM));
    }
}
