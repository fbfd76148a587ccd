package dev.espalier.client;

import static com.acme.Articles.article;
import static com.acme.Articles.titled;
import static com.acme.Articles.versioned;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.Article;
import dev.espalier.ArticleIndex;
import dev.espalier.bulk.BulkOutcome.NotSent;
import dev.espalier.bulk.BulkResult;
import dev.espalier.exchange.JsonReader;
import dev.espalier.index.EnsureResult.Status;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.query.Query;
import dev.espalier.search.CursorPage;
import dev.espalier.search.PageRequest;
import dev.espalier.search.Search;
import dev.espalier.search.SearchOptions;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import dev.espalier.transport.error.ConflictException;
import dev.espalier.transport.error.ResponseException;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Documents routed by their title, in an index of many shards whose mapping demands a routing: a server that is not told
 * the right one finds nothing.
 */
@EverySearchServer
class RoutedDocumentsTest {

    private static final String DEFINITION = """
            {
              "settings": { "number_of_shards": 5 },
              "mappings": { "dynamic": "true", "_routing": { "required": true }, "properties": { "id": { "type": "keyword" } } }
            }
            """;

    private static final DocumentType<Article, String> TYPE = ArticleIndex.builder("routed", DEFINITION)
            .requiredRouting(Article::title)
            .build();

    private SearchClient client;
    private DocumentOperations<Article, String> articles;

    @BeforeEach
    void createIndex(SearchCluster cluster) {
        client = ArticleIndex.connect(cluster);
        client.indexes().ensure(TYPE);
        articles = client.documents(TYPE);
    }

    @AfterEach
    void deleteIndex() {
        client.indexes().delete(TYPE);
        client.close();
    }

    @Test
    void areTheSameIndexWhenEnsuredAgain() {
        assertEquals(Status.UNCHANGED, client.indexes().ensure(TYPE).status());
    }

    @Test
    void areFoundByIdAndRouting() {
        articles.save(routed("1", "a b&c/ä"));
        assertEquals(Optional.of(versioned(routed("1", "a b&c/ä"), 1)), articles.get("1", "a b&c/ä"));
        assertTrue(articles.exists("1", "a b&c/ä"));
        assertEquals(List.of(versioned(routed("1", "a b&c/ä"), 1)), articles.getAll(List.of("2", "1"), "a b&c/ä"));
    }

    @Test
    void lieOnTheShardOfTheirRouting() {
        articles.save(routed("1", "a"));
        otherShards("a").forEach(other -> assertFalse(articles.exists("1", other), other));
    }

    @Test
    void areCreatedOnce() {
        articles.create(routed("1", "a"));
        assertThrows(ConflictException.class, () -> articles.create(routed("1", "a")));
    }

    @Test
    void areDeletedByDocumentAndByIdWithRouting() {
        articles.save(routed("1", "a"));
        articles.save(routed("2", "a"));
        assertTrue(articles.delete(routed("1", "a")));
        assertFalse(articles.delete(routed("1", "a")));
        assertTrue(articles.deleteById("2", "a"));
        articles.refresh();
        assertEquals(0, articles.count(Query.matchAll()));
    }

    @Test
    void areWrittenInBulk() {
        BulkResult<Article> result = articles.bulk()
                .index(routed("1", "a"))
                .create(routed("2", "\"b\""))
                .index(routed("3", "c"))
                .execute();
        assertEquals(3, result.succeeded());
        assertTrue(articles.exists("2", "\"b\""));
        assertEquals(
                3,
                articles.bulk()
                        .deleteDocument(routed("1", "a"))
                        .delete("2", "\"b\"")
                        .delete("3", "c")
                        .execute()
                        .succeeded());
        articles.refresh();
        assertEquals(0, articles.count(Query.matchAll()));
    }

    @Test
    void areNotAskedForByIdAlone() {
        articles.save(routed("1", "a"));
        assertThrows(IllegalArgumentException.class, () -> articles.get("1"));
        assertThrows(IllegalArgumentException.class, () -> articles.getAll(List.of("1")));
        assertThrows(IllegalArgumentException.class, () -> articles.exists("1"));
        assertThrows(IllegalArgumentException.class, () -> articles.deleteById("1"));
        NotSent outcome = assertInstanceOf(
                NotSent.class, articles.deleteAll(List.of("1")).items().get(0).outcome());
        assertTrue(outcome.reason().startsWith("An id alone does not say"), outcome.reason());
    }

    @Test
    void areSearchedOnTheShardsOfRoutings() {
        String other = otherShards("a").get(0);
        articles.save(routed("1", "a"));
        articles.save(routed("2", "a"));
        articles.save(routed("3", other));
        articles.refresh();
        SearchOptions there = SearchOptions.routedBy("a").preference("_local");
        Search<Article> all = Search.of(TYPE);
        assertEquals(3, articles.count(Query.matchAll()));
        assertEquals(2, articles.count(Query.matchAll(), there));
        assertEquals(3, articles.count(Query.matchAll(), there.routing("a", other)));
        assertFalse(articles.anyMatch(Query.ids("3"), there));
        assertTrue(articles.anyMatch(Query.ids("3"), SearchOptions.routedBy(other)));
        assertEquals(2, articles.search(all.options(there)).total().value());
        assertEquals(1, articles.list(all.routing(other)).size());
        assertEquals(
                2, articles.page(all.routing("a"), PageRequest.first(1)).total().value());
        try (Stream<Article> stream = articles.stream(all.options(there))) {
            assertEquals(2, stream.count());
        }
        CursorPage<Article> first = articles.cursorPage(all.routing("a"), PageRequest.first(1));
        PageRequest next = first.next().orElseThrow();
        assertEquals(1, articles.cursorPage(all.routing("a"), next).content().size());
        assertThrows(IllegalArgumentException.class, () -> articles.cursorPage(all.routing(other), next));
        assertEquals(0, articles.deleteBy(Query.ids("3"), there));
        assertEquals(1, articles.deleteBy(Query.ids("3"), SearchOptions.routedBy(other)));
    }

    @Test
    void areRefusedByTheServerWithoutRouting() {
        DocumentType<Article, String> unaware =
                ArticleIndex.builder("routed", DEFINITION).build();
        ResponseException refusal = assertThrows(
                ResponseException.class, () -> client.documents(unaware).save(article("1")));
        assertEquals("routing_missing_exception", refusal.errorType());
    }

    /** Routings that lead to other shards than one. */
    private List<String> otherShards(String routing) {
        int shard = shardOf(routing);
        return IntStream.range(0, 1000)
                .mapToObj(Integer::toString)
                .filter(number -> shardOf(number) != shard)
                .limit(4)
                .toList();
    }

    private int shardOf(String routing) {
        Request request =
                Request.get(RequestPath.of("routed", "_search_shards")).withParameter("routing", routing);
        return client.transport().execute(request, JsonReader.of(json -> {
            int shard = -1;
            while (json.nextToken() != null) {
                if ("shard".equals(json.currentName()) && json.currentToken().isNumeric()) {
                    shard = json.getIntValue();
                }
            }
            return shard;
        }));
    }

    private static Article routed(String id, String title) {
        return titled(article(id), title);
    }
}
