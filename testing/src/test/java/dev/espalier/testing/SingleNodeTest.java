package dev.espalier.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SingleNodeTest {

    @Test
    void startsAndAnswers() {
        try (SearchCluster cluster = SearchCluster.builder().start()) {
            assertTrue(cluster.isRunning(0));
            assertEquals(List.of(cluster.address(0)), cluster.addresses());
        }
    }
}
