package dev.espalier.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.Article;
import dev.espalier.ArticleIndex;
import dev.espalier.client.SearchClient;
import dev.espalier.codec.JsonValue;
import dev.espalier.codec.RawJson;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.search.SearchResult;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.RequiresFeature;
import dev.espalier.testing.SearchCluster;
import dev.espalier.testing.ServerFeature;
import dev.espalier.transport.error.ResponseException;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Tasks, pipelines, scripts and search templates. */
@EverySearchServer
class StoredThingsTest {

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
    @DisplayName("a task is listed, waited for and cancelled")
    void tasks() {
        for (String id : List.of("1", "2", "3")) {
            client.execute(
                    Request.put(RequestPath.of("tasks-from", "_doc", id)).withParameter("refresh", "true"),
                    JsonValue.of(Map.of("n", 1)));
        }
        try {
            // a document each ten seconds, so that there is something to be cancelled
            String id = reindex(true);
            assertTrue(client.tasks().list("*reindex").stream().anyMatch(task -> id.equals(task.id())));
            TaskInfo running = client.tasks().get(id).orElseThrow();
            assertEquals("indices:data/write/reindex", running.action());
            assertTrue(running.cancellable() && !running.completed(), running::toString);
            TaskInfo stillRunning = client.tasks().await(id, Duration.ofMillis(50), task -> {});
            assertFalse(stillRunning.completed());
            assertTrue(client.tasks().cancel(id));
            List<TaskInfo> progress = new ArrayList<>();
            TaskInfo cancelled = client.tasks().await(id, Duration.ofSeconds(30), progress::add);
            assertTrue(cancelled.completed(), cancelled::toString);
            assertEquals(cancelled, progress.get(progress.size() - 1));
            assertFalse(client.tasks().cancel(id));

            String soonOver = reindex(false);
            assertTrue(client.tasks()
                    .awaitAsync(soonOver, Duration.ofSeconds(30), task -> {})
                    .join()
                    .completed());
            TaskInfo done = client.tasks().await(soonOver, Duration.ofSeconds(30), task -> {});
            assertEquals(3, done.total());
            assertEquals(3, done.done());
            assertEquals(3, done.response().get("total").asLong(0));
            assertTrue(done.error().isNull());
        } finally {
            client.indexes().named("tasks-from").delete();
            client.indexes().named("tasks-to").delete();
        }
        String nobody = "nobody:1";
        assertEquals(Optional.empty(), client.tasks().get(nobody));
        assertThrows(
                IllegalArgumentException.class, () -> client.tasks().await(nobody, Duration.ofSeconds(1), task -> {}));
        assertThrows(IllegalArgumentException.class, () -> client.tasks().cancel("*"));
    }

    private String reindex(boolean slowly) {
        Request request = Request.post(RequestPath.of("_reindex")).withParameter("wait_for_completion", "false");
        if (slowly) {
            request = request.withParameter("requests_per_second", "0.1");
        }
        return client.execute(request, new RawJson("""
                        {"source": {"index": "tasks-from", "size": 1}, "dest": {"index": "tasks-to"}}""")).body().get("task").asText("");
    }

    @Test
    @DisplayName("a pipeline is put, tried and deleted")
    void pipelines() {
        IngestAdmin ingest = client.ingest();
        RawJson lower = new RawJson("{\"processors\":[{\"lowercase\":{\"field\":\"title\"}}]}");
        List<JsonValue> documents =
                List.of(JsonValue.of(Map.of("title", "PEARS")), JsonValue.of(Map.of("other", "field")));
        List<SimulatedDocument> tried = ingest.simulate(lower, documents);
        assertEquals("pears", tried.get(0).source().get("title").asText(""));
        assertEquals("", tried.get(0).error());
        assertTrue(tried.get(1).error().contains("title"), tried::toString);

        assertEquals(Optional.empty(), ingest.get("lower"));
        ingest.put("lower", lower);
        try {
            assertEquals(
                    "title",
                    ingest.get("lower")
                            .orElseThrow()
                            .get("processors")
                            .elements()
                            .get(0)
                            .at("lowercase", "field")
                            .asText(""));
            assertEquals(tried, ingest.simulate("lower", documents));
        } finally {
            assertTrue(ingest.delete("lower"));
        }
        assertFalse(ingest.delete("lower"));
        assertThrows(IllegalArgumentException.class, () -> ingest.delete("*"));
    }

    @Test
    @DisplayName("a script is put, compiled and deleted")
    void scripts() {
        ScriptAdmin scripts = client.scripts();
        StoredScript half = StoredScript.painless("return params.n / 2");
        scripts.put("half", half, "score");
        assertEquals(Optional.of(half), scripts.get("half"));
        StoredScript broken = StoredScript.painless("return (");
        assertThrows(ResponseException.class, () -> scripts.put("half", broken, "score"));
        assertEquals(Optional.of(half), scripts.get("half"));
        scripts.put("half", broken);
        assertEquals(Optional.of(broken), scripts.get("half"));
        assertTrue(scripts.delete("half"));
        assertFalse(scripts.delete("half"));
        assertEquals(Optional.empty(), scripts.get("half"));
        assertThrows(IllegalArgumentException.class, () -> scripts.delete("_all"));
    }

    @Test
    @DisplayName("a search template is put, rendered and run")
    @RequiresFeature(ServerFeature.SEARCH_TEMPLATES)
    void searchTemplates() {
        ScriptAdmin scripts = client.scripts();
        client.execute(
                Request.put(RequestPath.of("templated", "_doc", "1")).withParameter("refresh", "true"),
                JsonValue.of(Map.of("title", "Pears \"in\" winter")));
        scripts.put("by-title", StoredScript.searchTemplate("{\"query\":{\"match\":{\"title\":\"{{title}}\"}}}"));
        try {
            assertEquals(
                    "{\"query\":{\"match\":{\"title\":\"a \\\"b\\\"\"}}}",
                    scripts.render("by-title", Map.of("title", "a \"b\"")).toString());
            JsonValue found = scripts.search("templated", "by-title", Map.of("title", "winter"));
            assertEquals(
                    "1", found.at("hits", "hits").elements().get(0).get("_id").asText(""));
            DocumentType<Article, String> type = ArticleIndex.type("templated");
            SearchResult<Article> typed = client.documents(type).searchTemplate("by-title", Map.of("title", "winter"));
            assertEquals("Pears \"in\" winter", typed.documents().get(0).title());
            assertEquals(
                    typed.documents(),
                    client.async()
                            .documents(type)
                            .searchTemplate("by-title", Map.of("title", "winter"))
                            .join()
                            .documents());
        } finally {
            scripts.delete("by-title");
            client.indexes().named("templated").delete();
        }
    }
}
