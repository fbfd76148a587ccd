package dev.espalier.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.espalier.ArticleIndex;
import dev.espalier.ShardlessIndexes;
import dev.espalier.client.SearchClient;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import dev.espalier.testing.SearchServerKind;
import dev.espalier.transport.error.ResponseException;
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
import java.util.Optional;
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

    private static final String INDEX = "generated-definitions-";

    /** The others are assembled without the module that has them. */
    private static final Set<SearchServerKind> HAS_SHAPES =
            EnumSet.of(SearchServerKind.OPENSEARCH_2, SearchServerKind.OPENSEARCH_3);

    @Test
    void areTakenByTheServer(SearchCluster cluster) throws IOException {
        Map<String, String> refused = new TreeMap<>();
        List<Path> definitions = definitions();
        assertFalse(definitions.isEmpty());
        try (SearchClient client = ArticleIndex.connect(cluster);
                ShardlessIndexes indexes = new ShardlessIndexes(client)) {
            for (Path definition : definitions) {
                String text = Files.readString(definition);
                if (text.contains("geo_shape") && !HAS_SHAPES.contains(cluster.kind())) {
                    continue;
                }
                refusal(client, indexes, INDEX + definitions.indexOf(definition), definition, text)
                        .ifPresent(
                                message -> refused.put(definition.getFileName().toString(), message));
            }
        }
        assertEquals(Map.of(), refused);
    }

    private static Optional<String> refusal(
            SearchClient client, ShardlessIndexes indexes, String name, Path file, String definition) {
        if (!file.toString().endsWith(".template.json")) {
            return indexes.create(name, (JsonObject) JsonTree.parse(definition));
        }
        RequestPath template = RequestPath.of("_index_template", name);
        byte[] json = definition.getBytes(StandardCharsets.UTF_8);
        try {
            client.transport().execute(Request.put(template).withBody(RequestBody.json(json)), ResponseReader.status());
        } catch (ResponseException refused) {
            return Optional.of(refused.getMessage());
        }
        client.transport().execute(Request.delete(template), ResponseReader.status());
        return Optional.empty();
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
