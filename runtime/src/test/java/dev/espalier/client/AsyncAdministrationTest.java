package dev.espalier.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.ArticleIndex;
import dev.espalier.admin.ClusterAdmin;
import dev.espalier.admin.StoredScript;
import dev.espalier.async.Taker;
import dev.espalier.codec.JsonValue;
import dev.espalier.codec.RawJson;
import dev.espalier.index.EnsureResult.Status;
import dev.espalier.index.IndexAdmin;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.server.ServerFeature;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everything that is not about the documents of a type, as futures. */
@EverySearchServer
class AsyncAdministrationTest {

    private SearchClient client;
    private AsyncSearchClient async;

    @BeforeEach
    void connect(SearchCluster cluster) {
        client = ArticleIndex.connect(cluster);
        async = client.async();
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void indexesAreEnsuredChangedAndRemoved() {
        DocumentType<?, ?> type = ArticleIndex.type("async-articles");
        AsyncCalls<IndexAdmin> indexes = async.indexes();
        assertEquals(
                Status.CREATED, indexes.call(admin -> admin.ensure(type)).join().status());
        assertEquals(
                Status.UNCHANGED,
                indexes.call(admin -> admin.ensure(type)).join().status());
        indexes.run(admin -> admin.named("async-articles")
                        .putSettings(new RawJson("{\"index\":{\"refresh_interval\":\"30s\"}}")))
                .join();
        assertEquals(
                client.indexes().mapping(type),
                indexes.call(admin -> admin.mapping(type)).join());
        assertTrue(indexes.call(admin -> admin.delete(type)).join());
        assertFalse(indexes.call(admin -> admin.exists(type)).join());
    }

    @Test
    void theClusterItsPipelinesAndScriptsAreAskedAndTold() {
        assertEquals(
                client.cluster().health().clusterName(),
                async.cluster().call(ClusterAdmin::health).join().clusterName());
        assertEquals(1, async.cluster().call(ClusterAdmin::nodes).join().size());
        assertTrue(async.ping().join());
        assertEquals(
                client.supports(ServerFeature.ESQL),
                async.supports(ServerFeature.ESQL).join());
        RawJson lower = new RawJson("{\"processors\":[{\"lowercase\":{\"field\":\"title\"}}]}");
        assertEquals(
                "pears",
                async.ingest()
                        .call(ingest -> ingest.simulate(lower, List.of(JsonValue.of(Map.of("title", "PEARS")))))
                        .join()
                        .get(0)
                        .source()
                        .get("title")
                        .asText(""));
        StoredScript half = StoredScript.painless("return params.n / 2");
        async.scripts().run(scripts -> scripts.put("async-half", half)).join();
        assertEquals(
                Optional.of(half),
                async.scripts().call(scripts -> scripts.get("async-half")).join());
        assertTrue(async.scripts().call(scripts -> scripts.delete("async-half")).join());
        assertFalse(async.tasks().call(tasks -> tasks.list("cluster:*")).join().isEmpty());
    }

    @Test
    void hitsComeWithoutBlocking() throws Exception {
        for (int number = 0; number < 5; number++) {
            Request put = Request.put(RequestPath.of("async-hits", "_doc", String.valueOf(number)));
            async.execute(put.withParameter("refresh", "true"), JsonValue.of(Map.of("n", number)))
                    .join();
        }
        try {
            RawJson two = new RawJson("{\"size\":2,\"sort\":\"n\"}");
            assertEquals(
                    List.of("0", "1", "2", "3", "4"),
                    Taker.all(async.scroll("async-hits", two, Duration.ofMinutes(1))).stream()
                            .map(hit -> hit.get("_id").asText(""))
                            .toList());
            AsyncPointInTime moment =
                    async.openPointInTime("async-hits", Duration.ofMinutes(1)).join();
            client.execute(
                    Request.delete(RequestPath.of("async-hits", "_doc", "0")).withParameter("refresh", "true"));
            assertEquals(
                    2, moment.search(two).join().at("hits", "hits").elements().size());
            assertEquals(
                    "0",
                    moment.search(two)
                            .join()
                            .at("hits", "hits")
                            .elements()
                            .get(0)
                            .get("_id")
                            .asText(""));
            moment.close().join();
            assertTrue(moment.search(two).isCompletedExceptionally());
        } finally {
            client.indexes().named("async-hits").delete();
        }
    }
}
