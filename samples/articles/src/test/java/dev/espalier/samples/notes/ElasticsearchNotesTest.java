package dev.espalier.samples.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.client.SearchClient;
import dev.espalier.server.Distribution;
import dev.espalier.testing.SearchCluster;
import dev.espalier.testing.SearchServer;
import dev.espalier.testing.SearchServerKind;
import org.junit.jupiter.api.Test;

@SearchServer(SearchServerKind.ELASTICSEARCH_8)
class ElasticsearchNotesTest {

    @Test
    void runsOnElasticsearch(SearchCluster cluster) {
        try (SearchClient client = SearchClient.connect(cluster.address(0).toString())) {
            assertEquals(Distribution.ELASTICSEARCH, client.info().distribution());
        }
    }
}
