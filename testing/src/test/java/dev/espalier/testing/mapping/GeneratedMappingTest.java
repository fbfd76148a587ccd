package dev.espalier.testing.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import dev.espalier.testing.SearchServerKind;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the processor writes of a document with every annotation, the servers take. */
@EverySearchServer({SearchServerKind.OPENSEARCH_2, SearchServerKind.ELASTICSEARCH_8})
class GeneratedMappingTest {

    private final TestNode node;
    private final SearchServerKind kind;

    GeneratedMappingTest(SearchCluster cluster) {
        this.node = new TestNode(cluster.address(0));
        this.kind = cluster.kind();
    }

    @Test
    void isTakenWithEveryAnnotation() throws IOException {
        String golden = kind == SearchServerKind.OPENSEARCH_2 ? "opensearch" : "elasticsearch";
        Path file = Path.of(System.getProperty("espalier.root", ".."))
                .resolve("processor/src/test/resources/golden")
                .resolve(golden)
                .resolve("expected/META-INF/espalier/com.acme.Sighting.json");
        JsonObject definition = (JsonObject) JsonTree.parse(Files.readString(file));
        JsonObject mapping = new JsonObject(Map.of("mappings", definition.object("mappings")));

        HttpResponse<String> response = node.send("PUT", "/sightings", mapping.compact());

        assertEquals(200, response.statusCode(), response.body());
    }
}
