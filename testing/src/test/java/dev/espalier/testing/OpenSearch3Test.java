package dev.espalier.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

@SearchServer(SearchServerKind.OPENSEARCH_3)
class OpenSearch3Test {

    @Test
    void answersAsTheRealOne(SearchCluster cluster) {
        String answer = SimpleHttp.get(cluster.address(0), "/");

        assertTrue(answer.contains("\"number\" : \"" + cluster.version() + "\""), answer);
        assertEquals(SearchServerKind.OPENSEARCH_3.version(), cluster.version());
        assertFalse(cluster.kind().isElasticsearch());
    }

    @Test
    void runsTheModulesOfTheDistribution(SearchCluster cluster) {
        String plugins = SimpleHttp.get(cluster.address(0), "/_nodes/plugins?filter_path=nodes.*.plugins.name");

        for (String module : List.of("Painless", "CommonAnalysis", "Reindex", "IngestCommon", "SearchPipelineCommon")) {
            assertTrue(plugins.contains(module + "ModulePlugin"), module + " in " + plugins);
        }
    }
}
