package dev.espalier.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class HealthConditionTest {

    private static final HealthCondition GREEN = HealthCondition.status(HealthStatus.GREEN);

    @Test
    void saysWhatToWaitFor() {
        assertEquals(
                "/_cluster/health/a%2Cb?wait_for_status=green&wait_for_nodes=%3E%3D3&wait_for_no_relocating_shards=true"
                        + "&wait_for_no_initializing_shards=true&timeout=90000ms",
                GREEN.of("a", "b")
                        .nodes(3)
                        .settled()
                        .within(Duration.ofSeconds(90))
                        .request()
                        .target());
        assertEquals(
                "/_cluster/health?wait_for_status=green&timeout=30000ms",
                GREEN.request().target());
    }

    @Test
    void refusesWhatNeverComesTrue() {
        assertThrows(IllegalArgumentException.class, () -> HealthCondition.status(HealthStatus.UNKNOWN));
        assertThrows(IllegalArgumentException.class, () -> GREEN.nodes(0));
        assertThrows(IllegalArgumentException.class, () -> GREEN.within(Duration.ZERO));
        assertThrows(IllegalArgumentException.class, () -> GREEN.within(Duration.ofHours(2)));
        assertThrows(IllegalArgumentException.class, () -> GREEN.of("logs-*"));
    }
}
