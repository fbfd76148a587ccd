package dev.espalier.client;

import static com.acme.Articles.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.acme.Article;
import com.acme.Article_;
import dev.espalier.StubServer;
import dev.espalier.StubServer.Answer;
import dev.espalier.search.Search;
import dev.espalier.transport.error.TransportException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Answers that a healthy server rarely gives. */
class ScriptedAnswersTest {

    @Test
    void aPartialResultIsNone() {
        String failed = "{\"timed_out\":false,\"_shards\":{\"total\":2,\"successful\":1,\"failed\":1,\"failures\":["
                + "{\"shard\":1,\"index\":\"articles-000001\",\"reason\":{\"type\":\"query_shard_exception\","
                + "\"reason\":\"no\"}}]},\"hits\":{\"hits\":[]}}";
        try (StubServer server = new StubServer(request -> new Answer(200, failed));
                SearchClient client = server.connect()) {
            IncompleteResultException e =
                    assertThrows(IncompleteResultException.class, () -> client.search(Search.of(Article_.DOCUMENT)));
            assertEquals(
                    "1 of 2 shards failed in the search of articles: shard 1 of articles-000001: query_shard_exception: no",
                    e.getMessage());
        }
        try (StubServer server = new StubServer(request -> new Answer(200, "{\"timed_out\":true}"));
                SearchClient client = server.connect()) {
            assertThrows(IncompleteResultException.class, () -> client.search(Search.of(Article_.DOCUMENT)));
        }
    }

    @Test
    void aPartialCountIsNone() {
        String failed =
                "{\"count\":3,\"_shards\":{\"total\":2,\"successful\":1,\"failed\":1,\"failures\":[{\"shard\":1}]}}";
        try (StubServer server = new StubServer(request -> new Answer(200, failed));
                SearchClient client = server.connect()) {
            IncompleteResultException e = assertThrows(
                    IncompleteResultException.class,
                    () -> client.documents(Article_.DOCUMENT).count(Article_.tags.is("a")));
            assertEquals("1 of 2 shards failed in the count of articles: {\"shard\":1}", e.getMessage());
            assertEquals(List.of("{\"shard\":1}"), e.failures());
        }
    }

    @Test
    void aShardThatNeitherAnswersNorFailsIsMissed() {
        String missing = "{\"count\":3,\"_shards\":{\"total\":2,\"successful\":1,\"failed\":0},\"hits\":{\"hits\":[]}}";
        try (StubServer server = new StubServer(request -> new Answer(200, missing));
                SearchClient client = server.connect()) {
            DocumentOperations<Article, String> articles = client.documents(Article_.DOCUMENT);
            assertEquals(
                    "1 of 2 shards gave no answer in the count of articles",
                    assertThrows(IncompleteResultException.class, () -> articles.count(Article_.tags.is("a")))
                            .getMessage());
            assertEquals(
                    "1 of 2 shards gave no answer in the search of articles",
                    assertThrows(IncompleteResultException.class, () -> client.search(Search.of(Article_.DOCUMENT)))
                            .getMessage());
        }
    }

    @Test
    void aDocumentIsReadWhateverTheOrderOfTheMembers() {
        String answer =
                "{\"_source\":{\"title\":\"Trees\"},\"found\":true,\"_version\":3,\"new\":{\"a\":[1]},\"_id\":\"7\"}";
        try (StubServer server = new StubServer(request -> new Answer(200, answer));
                SearchClient client = server.connect()) {
            Article article = client.documents(Article_.DOCUMENT).get("7").orElseThrow();
            assertEquals("7", article.id());
            assertEquals("Trees", article.title());
            assertEquals(3L, article.version());
        }
    }

    @Test
    void repeatsASaveAfterALostAnswerButNotACreation() {
        try (StubServer server = new StubServer(request -> StubServer.LOST);
                SearchClient client = SearchClient.builder()
                        .nodes(server.address())
                        .maxRetries(1)
                        .build()) {
            DocumentOperations<Article, String> articles = client.documents(Article_.DOCUMENT);
            assertThrows(TransportException.class, () -> articles.create(article("1")));
            assertEquals(1, server.received().size());
            assertThrows(TransportException.class, () -> articles.save(article("1")));
            assertEquals(3, server.received().size());
        }
    }

    @Test
    void aCountWithoutNumberIsRefused() {
        try (StubServer server = new StubServer(request -> new Answer(200, "{}"));
                SearchClient client = server.connect()) {
            DocumentOperations<Article, String> articles = client.documents(Article_.DOCUMENT);
            IncompleteResultException e =
                    assertThrows(IncompleteResultException.class, () -> articles.count(Article_.tags.is("a")));
            assertEquals("The answer of the server has no \"count\"", e.getMessage());
            assertThrows(IncompleteResultException.class, () -> articles.deleteBy(Article_.tags.is("a")));
        }
    }
}
