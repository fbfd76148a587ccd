package dev.espalier.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

@SearchServer(value = SearchServerKind.OPENSEARCH_3, nodes = 3, shared = false)
class OpenSearch3Test {

    @Test
    void runsTheModulesOfTheDistribution(SearchCluster cluster) {
        String answer = SimpleHttp.get(cluster.address(0), "/");
        assertTrue(answer.contains("\"number\" : \"" + cluster.version() + "\""), answer);
        assertEquals(SearchServerKind.OPENSEARCH_3.version(), cluster.version());
        assertFalse(cluster.kind().isElasticsearch());

        String plugins = SimpleHttp.get(cluster.address(0), "/_nodes/plugins?filter_path=nodes.*.plugins.name");
        for (String module : List.of("Painless", "CommonAnalysis", "Reindex", "IngestCommon", "SearchPipelineCommon")) {
            assertTrue(plugins.contains(module + "ModulePlugin"), module + " in " + plugins);
        }
    }

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
        Leftovers leftovers = new Leftovers();
        try (SearchCluster cluster = SearchCluster.builder(SearchServerKind.OPENSEARCH_3)
                .nodes(3)
                .separateProcesses()
                .start()) {
            SimpleHttp.put(cluster.address(0), "/notes", """
                    {"settings": {"number_of_replicas": 0, "routing.allocation.require._name": "node-2"}}""");
            SimpleHttp.put(cluster.address(0), "/notes/_doc/1", "{\"text\": \"kept\"}");

            cluster.kill(2);
            assertFalse(cluster.isRunning(2));
            cluster.awaitHealthy();
            assertEquals(2, nodesSeenFrom(cluster, 0));

            cluster.start(2);
            assertEquals(3, nodesSeenFrom(cluster, 2));
            assertTrue(SimpleHttp.get(cluster.address(2), "/notes/_doc/1").contains("kept"));
        }
        leftovers.assertNone();
    }

    private static long nodesSeenFrom(SearchCluster cluster, int node) {
        return SimpleHttp.get(cluster.address(node), "/_cat/nodes?h=name")
                .lines()
                .count();
    }
}
