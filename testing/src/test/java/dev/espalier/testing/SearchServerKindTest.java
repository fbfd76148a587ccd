package dev.espalier.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.testing.provision.ElasticsearchRelease;
import dev.espalier.testing.provision.OpenSearchRelease;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

class SearchServerKindTest {

    @Test
    void theVersionsAreThoseThatAreStarted() {
        String openSearch = SearchServerKind.OPENSEARCH_2.version();
        assertTrue(ServerArtifact.list("opensearch-artifacts.txt")
                .contains(new ServerArtifact("org.opensearch", "opensearch", openSearch)));
        assertEquals(OpenSearchRelease.V3.version(), SearchServerKind.OPENSEARCH_3.version());
        assertEquals(ElasticsearchRelease.V8.version(), SearchServerKind.ELASTICSEARCH_8.version());
        assertEquals(ElasticsearchRelease.V9.version(), SearchServerKind.ELASTICSEARCH_9.version());
    }

    @Test
    @EnabledForJreRange(max = JRE.JAVA_20)
    void aServerForANewerJavaIsUnavailableWithoutOne() {
        System.setProperty(JavaInstallations.PROPERTY, "nowhere");
        try {
            String message = assertThrows(
                            SearchServerUnavailableException.class,
                            SearchCluster.builder(SearchServerKind.OPENSEARCH_3)::start)
                    .getMessage();
            assertTrue(
                    message.startsWith("OpenSearch 3.8.0 is not available here: it needs Java 21 or newer"), message);
        } finally {
            System.clearProperty(JavaInstallations.PROPERTY);
        }
    }
}
