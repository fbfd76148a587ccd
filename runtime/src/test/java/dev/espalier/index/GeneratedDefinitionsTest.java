package dev.espalier.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.espalier.ArticleIndex;
import dev.espalier.client.SearchClient;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import dev.espalier.testing.SearchServerKind;
import dev.espalier.transport.error.ResponseException;
import dev.espalier.transport.request.HttpMethod;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestBody;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every index definition that the processor's tests expect to be generated, put to real servers; but for those that are
 * for one server alone, which their options say.
 */
@EverySearchServer
class GeneratedDefinitionsTest {

    private static final String INDEX = "generated-definitions";

    /** The others are assembled without the module that has them. */
    private static final Set<SearchServerKind> HAS_SHAPES =
            EnumSet.of(SearchServerKind.OPENSEARCH_2, SearchServerKind.OPENSEARCH_3);

    @Test
    void areTakenByTheServer(SearchCluster cluster) throws IOException {
        Map<String, String> refused = new TreeMap<>();
        List<Path> definitions = definitions();
        assertFalse(definitions.isEmpty());
        try (SearchClient client = ArticleIndex.connect(cluster)) {
            for (Path definition : definitions) {
                String text = Files.readString(definition);
                if (text.contains("geo_shape") && !HAS_SHAPES.contains(cluster.kind())) {
                    continue;
                }
                try {
                    RequestPath path = path(definition);
                    put(client, path, text);
                    client.transport().execute(Request.delete(path), ResponseReader.status());
                } catch (ResponseException e) {
                    refused.put(definition.getFileName().toString(), e.getMessage());
                }
            }
        }
        assertEquals(Map.of(), refused);
    }

    private static RequestPath path(Path definition) {
        return definition.toString().endsWith(".template.json")
                ? RequestPath.of("_index_template", INDEX)
                : RequestPath.of(INDEX);
    }

    private static void put(SearchClient client, RequestPath path, String definition) {
        Request request = Request.of(HttpMethod.PUT, path)
                .withBody(RequestBody.json(definition.getBytes(StandardCharsets.UTF_8)));
        client.transport().execute(request, ResponseReader.status());
    }

    private static List<Path> definitions() throws IOException {
        Path goldens = Path.of(System.getProperty("espalier.root", ".."), "processor/src/test/resources/golden");
        try (Stream<Path> files = Files.walk(goldens)) {
            return files.filter(path -> path.getParent().endsWith(Path.of("META-INF", "espalier"))
                            && path.toString().endsWith(".json"))
                    .filter(path -> !Files.exists(
                            goldens.resolve(goldens.relativize(path).getName(0)).resolve("options")))
                    .sorted()
                    .toList();
        }
    }
}
