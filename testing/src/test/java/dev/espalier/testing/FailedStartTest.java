package dev.espalier.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailedStartTest {

    private final Leftovers leftovers = new Leftovers();

    @AfterEach
    void leavesNothingBehind() {
        leftovers.assertNone();
    }

    @Test
    void isReportedInTheServersOwnWords() {
        SearchClusterBuilder builder = SearchCluster.builder().setting("cluster.rooting", "off");

        String message =
                assertThrows(SearchClusterException.class, builder::start).getMessage();

        assertTrue(message.startsWith("OpenSearch did not start: unknown setting [cluster.rooting]"), message);
        assertTrue(message.contains("\nExit code of its process: 1\n"), message);
        assertTrue(message.contains("  java.lang.IllegalArgumentException: unknown setting"), message);
    }

    @Test
    void isReportedWhenItTakesTooLong() {
        SearchClusterBuilder builder = SearchCluster.builder().startTimeout(Duration.ofMillis(50));

        String message =
                assertThrows(SearchClusterException.class, builder::start).getMessage();

        assertTrue(message.startsWith("OpenSearch did not start within 0.05 s"), message);
    }

    @Test
    void isReportedWhenTheProcessCannotEvenRun() {
        // No machine has an address space for this.
        SearchClusterBuilder builder = SearchCluster.builder().heapMegabytes(Integer.MAX_VALUE);

        String message =
                assertThrows(SearchClusterException.class, builder::start).getMessage();

        assertTrue(message.startsWith("OpenSearch did not start: its process has ended"), message);
        assertTrue(message.contains("heap"), message);
    }

    @Test
    @Tag("same-on-every-jdk")
    void isRepeatedWithOtherPortsWhenOneHasBeenTaken() throws IOException {
        List<Integer> requests = new ArrayList<>();
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            SearchClusterBuilder builder = new SearchClusterBuilder(SearchServerKind.OPENSEARCH_2, count -> {
                requests.add(count);
                Deque<Integer> ports = FreePorts.choose(count);
                return requests.size() > 1 ? ports : new ArrayDeque<>(List.of(other.getLocalPort(), ports.pop()));
            });
            try (SearchCluster cluster = builder.start()) {
                assertTrue(cluster.isRunning(0));
            }
        }
        assertEquals(List.of(2, 2), requests);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http.port", "transport.port", "node.name", "path.home"})
    void settingsThatDifferFromNodeToNodeAreRefused(String key) {
        SearchClusterBuilder builder = SearchCluster.builder();
        assertThrows(IllegalArgumentException.class, () -> builder.setting(key, "1"));
    }

    @Test
    void securityIsRefusedWhereThereIsNone() {
        SearchClusterBuilder builder = SearchCluster.builder(SearchServerKind.OPENSEARCH_3);
        String message = assertThrows(UnsupportedOperationException.class, builder::secured)
                .getMessage();
        assertTrue(message.startsWith("OpenSearch 3.8.0 lacks SECURITY"), message);
    }

    @Test
    void valuesOutOfRangeAreRefused() {
        SearchClusterBuilder builder = SearchCluster.builder();
        assertThrows(IllegalArgumentException.class, () -> builder.nodes(0));
        assertThrows(IllegalArgumentException.class, () -> builder.heapMegabytes(63));
        assertThrows(IllegalArgumentException.class, () -> builder.startTimeout(Duration.ZERO));
    }
}
