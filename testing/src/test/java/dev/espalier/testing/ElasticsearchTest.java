package dev.espalier.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

@EverySearchServer({SearchServerKind.ELASTICSEARCH_8, SearchServerKind.ELASTICSEARCH_9})
class ElasticsearchTest {

    @Test
    void answersAsTheRealOne(SearchCluster cluster) {
        String answer = SimpleHttp.get(cluster.address(0), "/");

        assertTrue(answer.contains("\"number\" : \"" + cluster.version() + "\""), answer);
        assertTrue(answer.contains("You Know, for Search"), answer);
        assertTrue(cluster.kind().isElasticsearch());
    }

    @Test
    void runsTheModulesThatArePutTogether(SearchCluster cluster) {
        String modules = SimpleHttp.get(cluster.address(0), "/_nodes/plugins?filter_path=nodes.*.modules.name");
        for (String module : List.of("lang-painless", "analysis-common", "reindex", "parent-join", "ingest-common")) {
            assertTrue(modules.contains(module), module + " in " + modules);
        }
    }
}
