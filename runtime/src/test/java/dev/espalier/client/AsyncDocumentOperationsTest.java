package dev.espalier.client;

import static com.acme.Articles.article;
import static com.acme.Articles.titled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.Article;
import dev.espalier.ArticleIndex;
import dev.espalier.async.Taker;
import dev.espalier.bulk.BulkIngester;
import dev.espalier.bulk.BulkItem;
import dev.espalier.query.Query;
import dev.espalier.search.CursorPage;
import dev.espalier.search.PageRequest;
import dev.espalier.search.Search;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import dev.espalier.transport.error.ConflictException;
import dev.espalier.transport.error.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Futures hold what blocking calls return. */
@EverySearchServer
class AsyncDocumentOperationsTest {

    private ArticleIndex index;
    private AsyncDocumentOperations<Article, String> articles;
    private Search<Article> all;

    @BeforeEach
    void createIndex(SearchCluster cluster) {
        index = ArticleIndex.createdOn(cluster);
        articles = index.client().async().documents(index.type());
        all = Search.of(index.type());
    }

    @AfterEach
    void deleteIndex() {
        index.close();
    }

    @Test
    void documentsAreIngested() {
        try (BulkIngester<Article, String> ingester = articles.ingester().build()) {
            List<CompletableFuture<Boolean>> written = IntStream.range(0, 10)
                    .mapToObj(number ->
                            ingester.index(article(String.valueOf(number))).thenApply(BulkItem::succeeded))
                    .toList();
            ingester.flush();
            written.forEach(each -> assertTrue(each.join()));
        }
        assertTrue(articles.exists("9").join());
    }

    @Test
    void documentsAreStoredGotAndRemoved() {
        assertTrue(articles.save(article("1")).join().created());
        assertFalse(articles.save(titled(article("1"), "Roses")).join().created());
        assertInstanceOf(ConflictException.class, failure(articles.create(article("1"))));
        assertEquals("Roses", articles.get("1").join().orElseThrow().title());
        assertEquals(Optional.empty(), articles.get("2").join());
        assertTrue(articles.exists("1").join());
        assertFalse(articles.exists("2").join());
        articles.create(article("2")).join();
        assertEquals(
                List.of("2", "1"),
                articles.getAll(List.of("2", "3", "1")).join().stream()
                        .map(Article::id)
                        .toList());
        assertTrue(articles.delete(article("2")).join());
        assertTrue(articles.deleteById("1").join());
        assertFalse(articles.deleteById("1").join());
        assertInstanceOf(
                NotFoundException.class,
                failure(index.client()
                        .async()
                        .documents(ArticleIndex.type("nowhere"))
                        .get("1")));
        assertInstanceOf(IllegalArgumentException.class, failure(articles.get("")));
    }

    @Test
    void matchesAreFoundStreamedCountedAndRemoved() throws Exception {
        index.articles()
                .saveAll(IntStream.range(0, 1001)
                        .mapToObj(number -> article(String.valueOf(number)))
                        .toList())
                .orThrow();
        articles.refresh().join();

        assertEquals(1001, articles.list(all).join().size());
        assertEquals(1001, articles.count(Query.matchAll()).join());
        assertTrue(articles.anyMatch(Query.matchAll()).join());
        assertEquals(1001, index.client().async().search(all).join().total().value());
        assertEquals(
                7, articles.page(all, PageRequest.of(0, 7)).join().content().size());
        CursorPage<Article> page =
                articles.cursorPage(all, PageRequest.first(600)).join();
        assertEquals(
                401,
                articles.cursorPage(all, page.next().orElseThrow())
                        .join()
                        .content()
                        .size());
        List<Article> streamed = Taker.all(articles.stream(all));
        assertEquals(1001, streamed.size());
        assertEquals(Set.copyOf(articles.list(all).join()), Set.copyOf(streamed));
        assertEquals(1001, articles.deleteBy(Query.matchAll()).join());
        assertEquals(index.client().info(), index.client().async().info().join());
    }

    private static Throwable failure(CompletableFuture<?> call) {
        return assertThrows(ExecutionException.class, call::get).getCause();
    }
}
