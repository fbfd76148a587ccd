package dev.espalier.client;

import static com.acme.Articles.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.Article;
import dev.espalier.ArticleIndex;
import dev.espalier.codec.JsonValue;
import dev.espalier.search.Search;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import dev.espalier.transport.error.ConflictException;
import dev.espalier.transport.error.NotFoundException;
import dev.espalier.transport.error.ResponseException;
import dev.espalier.transport.error.UnauthorizedException;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestOptions;
import dev.espalier.transport.request.RequestPath;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Fault 39: what servers refuse, and for how long: callers can tell one from the other, and only what passes is repeated. */
@EverySearchServer
class RefusalsTest {

    private ArticleIndex index;
    private SearchClient client;
    private DocumentOperations<Article, String> articles;

    @BeforeEach
    void createIndex(SearchCluster cluster) {
        index = ArticleIndex.createdOn(cluster);
        client = index.client().with(RequestOptions.none().withMaxRetries(1));
        articles = client.documents(index.type());
        articles.save(article("1"));
    }

    @AfterEach
    void deleteIndex() {
        index.close();
    }

    @Test
    void indexesThatAreNotThere() {
        Search<Article> elsewhere = Search.of(ArticleIndex.type("nowhere"));

        NotFoundException e = assertThrows(NotFoundException.class, () -> client.search(elsewhere));

        assertForGood(e, 404, "index_not_found_exception");
    }

    @Test
    void documentsThatDoNotFitTheMapping() {
        Request write = Request.put(RequestPath.of(index.type().index(), "_doc", "2"));

        ResponseException e = refused(() -> client.execute(write, JsonValue.of(Map.of("words", "many"))));

        assertEquals(400, e.status());
        assertEquals(1, e.attempts().size(), e.getMessage());
        assertTrue(e.getMessage().contains("a value does not fit the mapping of its field"), e.getMessage());
    }

    @Test
    void documentsThatAreThereAlready() {
        ConflictException e = assertThrows(ConflictException.class, () -> articles.create(article("1")));

        assertForGood(e, 409, "version_conflict_engine_exception");
    }

    @Test
    void indexesThatAreBlocked() {
        set("blocks.write", true);
        ResponseException e = refused(() -> articles.save(article("2")));
        assertForGood(e, 403, "cluster_block_exception");
        assertFalse(e instanceof UnauthorizedException, "other credentials would not help");
        assertTrue(e.getMessage().contains("set index.blocks.write to null"), e.getMessage());
        assertTrue(articles.get("1").isPresent(), "reading goes on");

        set("blocks.write", null);
        assertTrue(articles.save(article("2")).created());
    }

    /** What a server does when a disk is full: it may have room again soon, so that newer ones ask for patience. */
    @Test
    void indexesWhoseDiskIsFull() {
        set("blocks.read_only_allow_delete", true);
        ResponseException e = refused(() -> articles.save(article("2")));
        assertEquals("cluster_block_exception", e.errorType());
        assertEquals(e.status() == 429 ? 2 : 1, e.attempts().size(), e.getMessage());
        assertTrue(e.status() == 429 || e.status() == 403, e.getMessage());
        assertTrue(e.getMessage().contains("free or add disk space"), e.getMessage());

        set("blocks.read_only_allow_delete", null);
        assertTrue(articles.save(article("2")).created());
    }

    @Test
    void shardsThatAreNowhere() {
        String red = index.type().index() + "-red";
        Request create = Request.put(RequestPath.of(red)).withParameter("wait_for_active_shards", "0");
        client.execute(
                create, JsonValue.of(Map.of("settings", Map.of("index.routing.allocation.require.room", "none"))));
        try {
            Request write = Request.put(RequestPath.of(red, "_doc", "1")).withParameter("timeout", "50ms");
            ResponseException e = refused(() -> client.execute(write, JsonValue.of(Map.of("a", 1))));
            assertEquals(503, e.status());
            assertEquals("unavailable_shards_exception", e.errorType());
            assertEquals(2, e.attempts().size(), "it may pass: " + e.getMessage());
            assertTrue(e.getMessage().contains("ask _cluster/allocation/explain"), e.getMessage());
            assertTrue(client.ping(), "the node is not to blame");
        } finally {
            client.execute(Request.delete(RequestPath.of(red)));
        }
    }

    private void set(String setting, Object value) {
        Request change = Request.put(RequestPath.of(index.type().index(), "_settings"));
        client.execute(change, JsonValue.of(Collections.singletonMap("index." + setting, value)));
    }

    private static void assertForGood(ResponseException e, int status, String type) {
        assertEquals(status, e.status());
        assertEquals(type, e.errorType());
        assertEquals(1, e.attempts().size(), "it is not repeated: " + e.getMessage());
    }

    private static ResponseException refused(Executable call) {
        return assertThrows(ResponseException.class, call);
    }
}
