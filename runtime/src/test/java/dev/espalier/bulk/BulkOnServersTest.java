package dev.espalier.bulk;

import static com.acme.Articles.article;
import static com.acme.Articles.numbered;
import static com.acme.Articles.titled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.Article;
import dev.espalier.ArticleIndex;
import dev.espalier.bulk.BulkOutcome.Failed;
import dev.espalier.bulk.BulkOutcome.NotSent;
import dev.espalier.bulk.BulkOutcome.Written;
import dev.espalier.client.DocumentOperations;
import dev.espalier.codec.JsonValue;
import dev.espalier.query.Query;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@EverySearchServer
@Timeout(60)
class BulkOnServersTest {

    private static final BulkSettings QUICK =
            BulkSettings.standard().withMaxRetries(100).withBackoff(retry -> Duration.ofMillis(20));

    private ArticleIndex index;
    private DocumentOperations<Article, String> articles;

    @BeforeEach
    void createIndex(SearchCluster cluster) {
        index = ArticleIndex.createdOn(cluster);
        articles = index.client().documents(index.type());
    }

    @AfterEach
    void deleteIndex() {
        index.close();
    }

    @Test
    void ingestsFromManyThreadsInTheOrderOfEachDocument() {
        List<CompletableFuture<BulkItem<Article>>> handles = new CopyOnWriteArrayList<>();
        BulkCounts counts;
        try (BulkIngester<Article, String> ingester = articles.ingester()
                .settings(QUICK.withMaxOperations(100))
                .maxConcurrentRequests(4)
                .maxPendingOperations(500)
                .build()) {
            CompletableFuture.allOf(IntStream.range(0, 4)
                            .mapToObj(thread -> CompletableFuture.runAsync(
                                    () -> numbered(thread * 500, thread * 500 + 500, "a")
                                            .forEach(article -> {
                                                handles.add(ingester.index(titled(article, "first")));
                                                handles.add(ingester.delete(article.id()));
                                                handles.add(ingester.create(titled(article, "last")));
                                            }),
                                    task -> new Thread(task).start()))
                            .toArray(CompletableFuture[]::new))
                    .join();
            ingester.flush().join();
            counts = ingester.counts();
        }
        Map<Class<?>, Integer> outcomes = new HashMap<>();
        handles.forEach(handle -> outcomes.merge(handle.join().outcome().getClass(), 1, Integer::sum));
        assertEquals(Map.of(Written.class, 4000, BulkOutcome.Deleted.class, 2000), outcomes);
        assertEquals(6000, counts.succeeded());
        articles.refresh();
        assertEquals(2000, articles.count(Query.matchAll()));
        assertEquals(
                Collections.nCopies(10, "last"),
                articles.getAll(numbered(0, 10, "a").stream().map(Article::id).toList()).stream()
                        .map(Article::title)
                        .toList());
    }

    @Test
    void outlastsABlockOfWrites() {
        block(true);
        try (BulkIngester<Article, String> ingester =
                articles.ingester().settings(QUICK).build()) {
            CompletableFuture<BulkItem<Article>> handle = ingester.index(article("1"));
            ingester.flush();
            while (ingester.counts().retried() == 0) {
                assertTrue(!handle.isDone(), () -> handle.join().toString());
                Thread.onSpinWait();
            }
            block(false);
            assertInstanceOf(Written.class, handle.join().outcome());
        }
    }

    @Test
    void givesUpOnABlockOfWritesInTheEnd() {
        block(true);
        BulkOutcome outcome = articles.bulk(QUICK.withMaxRetries(1))
                .index(article("1"))
                .execute()
                .items()
                .get(0)
                .outcome();
        Failed failed = assertInstanceOf(Failed.class, outcome);
        assertEquals("429 cluster_block_exception", failed.status() + " " + failed.type());
    }

    private void block(boolean on) {
        index.client()
                .execute(
                        Request.put(RequestPath.of(index.type().index() + "-000001", "_settings")),
                        JsonValue.of(
                                Collections.singletonMap("index.blocks.read_only_allow_delete", on ? "true" : null)));
    }

    @Test
    void stopsWhenTheIndexIsGone() {
        index.client().indexes().delete(index.type());
        BulkRequest<Article, String> bulk =
                articles.bulk(QUICK.withMaxOperations(10).withStopAfter(10));
        numbered(0, 20, "a").forEach(bulk::index);
        BulkResult<Article> result = bulk.execute();
        assertEquals(
                404,
                assertInstanceOf(Failed.class, result.items().get(9).outcome()).status());
        assertInstanceOf(NotSent.class, result.items().get(10).outcome());
    }

    @Test
    void asksForTheLimitOfTheServer() {
        BulkResult<Article> result = articles.bulk(QUICK.withMaxBytes(10_000))
                .index(titled(article("1"), "word ".repeat(4_000)))
                .execute();
        assertEquals(1, result.succeeded());
        assertEquals(ServerLimit.USUAL, ServerLimit.ask(index.client().transport()));
    }

    @Test
    void storesAndRemovesWithoutBlocking() {
        List<Article> many = numbered(0, 2500, "many");
        assertEquals(
                2500,
                index.client()
                        .async()
                        .documents(index.type())
                        .saveAll(many)
                        .thenCompose(saved -> index.client()
                                .async()
                                .documents(index.type())
                                .deleteAll(many.stream().map(Article::id).toList()))
                        .join()
                        .orThrow()
                        .items()
                        .size());
        articles.refresh();
        assertEquals(0, articles.count(Query.matchAll()));
    }
}
