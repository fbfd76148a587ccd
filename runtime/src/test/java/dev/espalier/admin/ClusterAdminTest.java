package dev.espalier.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.ArticleIndex;
import dev.espalier.client.JsonResponse;
import dev.espalier.client.SearchClient;
import dev.espalier.codec.JsonValue;
import dev.espalier.codec.RawJson;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import dev.espalier.transport.error.NotFoundException;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestOptions;
import dev.espalier.transport.request.RequestPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Questions about the cluster, and any JSON to any endpoint. */
@EverySearchServer
class ClusterAdminTest {

    private SearchClient client;

    @BeforeEach
    void connect(SearchCluster cluster) {
        client = ArticleIndex.connect(cluster);
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void tellsHealthAndNodes(SearchCluster cluster) {
        ClusterHealth health = client.cluster().health();
        assertEquals(client.info().clusterName(), health.clusterName());
        assertTrue(health.status().isAtLeast(HealthStatus.RED));
        assertEquals(1, health.nodes());

        NodeInfo node = client.cluster().nodes().get(0);
        assertEquals(cluster.version(), node.version());
        assertTrue(node.roles().contains("data"), node::toString);
        assertTrue(node.httpAddress().endsWith(":" + cluster.address(0).getPort()), node::toString);
        assertFalse(
                node.name().isEmpty()
                        || node.id().isEmpty()
                        || node.transportAddress().isEmpty(),
                node::toString);
        assertTrue(client.ping());
    }

    @Test
    void waitsForAHealthAsLongAsItIsToldWhateverTheLimitsOfTheClient() {
        SearchClient impatient = client.with(RequestOptions.none().withDeadline(Duration.ofMillis(100)));
        ClusterHealth health = impatient
                .cluster()
                .health(HealthCondition.status(HealthStatus.RED)
                        .nodes(99)
                        .settled()
                        .within(Duration.ofMillis(300)));
        assertTrue(health.timedOut());
        assertEquals(1, health.nodes());
        assertFalse(client.cluster()
                .health(HealthCondition.status(HealthStatus.RED).nodes(1))
                .timedOut());
    }

    @Test
    void takesAnyJsonToAnyEndpointWithoutAMappedClass() {
        RequestPath document = RequestPath.of("unmapped", "_doc", "a/b");
        try {
            JsonResponse stored = client.execute(
                    Request.put(document).withParameter("refresh", "true"),
                    JsonValue.of(Map.of("title", "Pears", "tags", List.of("garden", "fruit"), "stars", 5)));
            assertEquals(201, stored.status());
            assertEquals("a/b", stored.body().get("_id").asText(""));

            JsonResponse found = client.execute(Request.post(RequestPath.of("unmapped", "_search")), new RawJson("""
                            {"query": {"match": {"title": "pears"}}}"""));
            JsonValue hit = found.body().at("hits", "hits").elements().get(0);
            assertEquals("{\"garden\",\"fruit\"}", "{" + String.join(",", quoted(hit.at("_source", "tags"))) + "}");
            assertEquals(5, hit.at("_source", "stars").asLong(0));

            assertEquals(JsonValue.NULL, client.execute(Request.head(document)).body());
        } finally {
            client.execute(Request.delete(RequestPath.of("unmapped")));
        }
        Request missing = Request.get(RequestPath.of("unmapped"));
        assertThrows(NotFoundException.class, () -> client.execute(missing));
        assertEquals(
                "index_not_found_exception",
                client.execute(missing.withAcceptedStatuses(404))
                        .body()
                        .at("error", "type")
                        .asText(""));
    }

    private static List<String> quoted(JsonValue texts) {
        return texts.elements().stream().map(JsonValue::toString).toList();
    }
}
