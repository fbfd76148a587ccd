package dev.espalier.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

@SearchServer(value = SearchServerKind.ELASTICSEARCH_8, nodes = 3, shared = false)
class ElasticsearchNodesTest {

    @Test
    void aNodeThatIsStoppedComesBackWithItsData(SearchCluster cluster) {
        SimpleHttp.put(cluster.address(0), "/notes", """
                {"settings": {"number_of_replicas": 0, "routing.allocation.require._name": "node-1"}}""");
        SimpleHttp.put(cluster.address(0), "/notes/_doc/1", "{\"text\": \"kept\"}");

        cluster.stop(1);
        assertFalse(cluster.isRunning(1));
        cluster.awaitHealthy();
        assertEquals(2, nodesSeenFrom(cluster, 2));

        cluster.start(1);
        assertEquals(3, nodesSeenFrom(cluster, 1));
        assertTrue(SimpleHttp.get(cluster.address(1), "/notes/_doc/1").contains("kept"));
    }

    /** The condition of the class has made sure that the server can run here. */
    @Test
    void aNodeThatIsKilledComesBackWithItsData() {
        try (SearchCluster cluster = SearchCluster.builder(SearchServerKind.ELASTICSEARCH_8)
                .separateProcesses()
                .start()) {
            SimpleHttp.put(cluster.address(0), "/notes/_doc/1", "{\"text\": \"kept\"}");

            cluster.kill(0);
            assertFalse(cluster.isRunning(0));

            cluster.start(0);
            assertTrue(SimpleHttp.get(cluster.address(0), "/notes/_doc/1").contains("kept"));
        }
    }

    private static long nodesSeenFrom(SearchCluster cluster, int node) {
        return SimpleHttp.get(cluster.address(node), "/_cat/nodes?h=name")
                .lines()
                .count();
    }
}
