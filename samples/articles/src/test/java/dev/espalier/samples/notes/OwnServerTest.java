package dev.espalier.samples.notes;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.espalier.client.SearchClient;
import dev.espalier.testing.SearchCluster;
import dev.espalier.testing.SearchServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Any server that runs will do, so that of the other tests does. */
class OwnServerTest {

    @BeforeEach
    void nameTheServer(@SearchServer SearchCluster cluster) {
        System.setProperty("search.address", cluster.address(0).toString());
    }

    @AfterEach
    void forgetTheServer() {
        System.clearProperty("search.address");
    }

    @Test
    void connectsToAnAddress() {
        String address = System.getProperty("search.address", "http://localhost:9200");
        try (SearchClient client = SearchClient.connect(address)) {
            assertFalse(client.info().clusterName().isEmpty());
        }
    }
}
