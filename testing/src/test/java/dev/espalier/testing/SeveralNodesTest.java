package dev.espalier.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

/** Several nodes of each server, in one process and in one process each. */
@EverySearchServer(nodes = 3, shared = false)
class SeveralNodesTest {

    @Test
    void everyNodeHasItsAddressAndSeesTheOthers(SearchCluster cluster) {
        assertEquals(3, new HashSet<>(cluster.addresses()).size());
        for (int node = 0; node < 3; node++) {
            assertEquals(3, nodesSeenFrom(cluster, node));
        }
    }

    @Test
    void refuseWhatMakesNoSense(SearchCluster cluster) {
        assertThrows(IllegalStateException.class, () -> cluster.start(0));
        assertThrows(IndexOutOfBoundsException.class, () -> cluster.stop(3));
        assertThrows(IndexOutOfBoundsException.class, () -> cluster.address(-1));
        UnsupportedOperationException refusal =
                assertThrows(UnsupportedOperationException.class, () -> cluster.kill(0));
        assertTrue(refusal.getMessage().contains("separateProcesses()"), refusal.getMessage());
        assertTrue(cluster.isRunning(0));
    }

    @Test
    void aNodeThatIsStoppedComesBackWithItsAddressAndItsData(SearchCluster cluster) {
        URI address = cluster.address(1);
        storeOn(cluster, "node-1");

        cluster.stop(1);
        assertFalse(cluster.isRunning(1));
        cluster.awaitHealthy();
        assertEquals(2, nodesSeenFrom(cluster, 0));
        assertEquals(2, nodesSeenFrom(cluster, 2));

        cluster.start(1);
        assertTrue(cluster.isRunning(1));
        assertEquals(address, cluster.address(1));
        assertEquals(3, nodesSeenFrom(cluster, 1));
        assertKept(cluster, 1);
    }

    @Test
    void aNodeThatIsKilledComesBackWithItsData(SearchServerKind kind) {
        Leftovers leftovers = new Leftovers();
        long processes = processes();
        try (SearchCluster cluster =
                SearchCluster.builder(kind).nodes(2).separateProcesses().start()) {
            assertEquals(processes + 2, processes());
            storeOn(cluster, "node-1");

            cluster.kill(1);
            assertEquals(processes + 1, processes());
            assertFalse(cluster.isRunning(1));

            cluster.start(1);
            assertEquals(2, nodesSeenFrom(cluster, 0));
            assertKept(cluster, 1);

            cluster.stop(0);
            assertEquals(processes + 1, processes());
            assertTrue(cluster.isRunning(1));
        }
        assertEquals(processes, processes());
        leftovers.assertNone();
    }

    /** An index whose only copy lies on one node. */
    private static void storeOn(SearchCluster cluster, String node) {
        SimpleHttp.put(cluster.address(0), "/notes", """
                {"settings": {"number_of_replicas": 0, "routing.allocation.require._name": "%s"}}""".formatted(node));
        SimpleHttp.put(cluster.address(0), "/notes/_doc/1", "{\"text\": \"kept\"}");
    }

    private static void assertKept(SearchCluster cluster, int node) {
        assertTrue(SimpleHttp.get(cluster.address(node), "/notes/_doc/1").contains("kept"));
    }

    private static long nodesSeenFrom(SearchCluster cluster, int node) {
        return SimpleHttp.get(cluster.address(node), "/_cat/nodes?h=name")
                .lines()
                .count();
    }

    private static long processes() {
        return ProcessHandle.current().children().count();
    }
}
