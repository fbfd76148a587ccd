package dev.espalier.samples.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.client.SearchClient;
import dev.espalier.testing.ClusterSecurity;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import dev.espalier.testing.SearchServerKind;
import org.junit.jupiter.api.Test;

@EverySearchServer(SearchServerKind.ELASTICSEARCH_8)
class SecuredNotesTest {

    @Test
    void namesItself(SearchServerKind kind) {
        try (SearchCluster cluster = SearchCluster.builder(kind).secured().start()) {
            ClusterSecurity security = cluster.security().orElseThrow();
            try (SearchClient client = SearchClient.builder()
                    .nodes(cluster.address(0).toString())
                    .basicAuth(security.user(), security.password())
                    .caCertificate(security.certificate())
                    .build()) {
                assertEquals(cluster.version(), client.info().version().toString());
            }
        }
    }
}
