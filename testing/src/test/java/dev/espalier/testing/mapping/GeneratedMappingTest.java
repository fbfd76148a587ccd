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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the processor writes of a document with every annotation, the servers take, as far as they have the types. */
@EverySearchServer({SearchServerKind.OPENSEARCH_2, SearchServerKind.ELASTICSEARCH_8})
class GeneratedMappingTest {

    private static final Pattern MISSING = Pattern.compile("type \\[(\\w+)] declared on field \\[(\\w+)]");

    /** Types of modules and plugins that the nodes of tests do not have. */
    private static final Map<SearchServerKind, Set<String>> ABSENT = Map.of(
            SearchServerKind.OPENSEARCH_2, Set.of("xy_point", "xy_shape", "knn_vector"),
            SearchServerKind.ELASTICSEARCH_8,
                    Set.of(
                            "aggregate_metric_double",
                            "constant_keyword",
                            "geo_shape",
                            "histogram",
                            "match_only_text",
                            "percolator",
                            "point",
                            "rank_feature",
                            "rank_features",
                            "scaled_float",
                            "search_as_you_type",
                            "semantic_text",
                            "shape",
                            "token_count",
                            "unsigned_long",
                            "version",
                            "wildcard"));

    private final TestNode node;
    private final SearchServerKind kind;

    GeneratedMappingTest(SearchCluster cluster) {
        this.node = new TestNode(cluster.address(0));
        this.kind = cluster.kind();
    }

    @Test
    void isTakenWithEveryAnnotation() throws IOException {
        Map<String, JsonTree> mapping = new LinkedHashMap<>(generated().members());
        Map<String, JsonTree> fields =
                new LinkedHashMap<>(generated().object("properties").members());
        fields.remove("pictures"); // its type needs a licence
        Set<String> absent = new TreeSet<>();
        HttpResponse<String> response;
        do {
            mapping.put("properties", new JsonObject(fields));
            response = node.send(
                    "PUT", "/sightings", new JsonObject(Map.of("mappings", new JsonObject(mapping))).compact());
        } while (response.statusCode() == 400 && drop(response.body(), fields, absent));

        assertEquals(200, response.statusCode(), response.body() + absent);
        assertEquals(new TreeSet<>(ABSENT.get(kind)), absent);
    }

    private static boolean drop(String error, Map<String, JsonTree> fields, Set<String> absent) {
        Matcher missing = MISSING.matcher(error);
        if (!missing.find()) {
            return false;
        }
        absent.add(missing.group(1));
        String name = missing.group(2);
        if (fields.remove(name) != null) {
            return true;
        }
        int before = fields.hashCode();
        fields.replaceAll((field, mapping) -> withoutSubField((JsonObject) mapping, name));
        return fields.hashCode() != before;
    }

    private static JsonObject withoutSubField(JsonObject field, String name) {
        Map<String, JsonTree> members = new LinkedHashMap<>(field.members());
        Map<String, JsonTree> subFields =
                new LinkedHashMap<>(field.object("fields").members());
        if (subFields.remove(name) != null) {
            members.put("fields", new JsonObject(subFields));
        }
        return new JsonObject(members);
    }

    private JsonObject generated() throws IOException {
        Path file = Path.of(System.getProperty("espalier.root", ".."))
                .resolve("processor/src/test/resources/golden")
                .resolve(kind == SearchServerKind.OPENSEARCH_2 ? "opensearch" : "elasticsearch")
                .resolve("expected/META-INF/espalier/com.acme.Sighting.json");
        return ((JsonObject) JsonTree.parse(Files.readString(file))).object("mappings");
    }
}
