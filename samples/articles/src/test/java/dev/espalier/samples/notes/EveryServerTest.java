package dev.espalier.samples.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.client.SearchClient;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.RequiresFeature;
import dev.espalier.testing.SearchCluster;
import dev.espalier.testing.ServerFeature;
import org.junit.jupiter.api.Test;

@EverySearchServer
class EveryServerTest {

    @Test
    void runsOnEachServer(SearchCluster cluster) {
        try (SearchClient client = SearchClient.connect(cluster.address(0).toString())) {
            assertEquals(cluster.version(), client.info().version().toString());
        }
    }

    @Test
    @RequiresFeature(ServerFeature.DENSE_VECTOR)
    void runsWhereThereAreVectors(SearchCluster cluster) {
        assertTrue(cluster.kind().supports(ServerFeature.DENSE_VECTOR));
    }
}
