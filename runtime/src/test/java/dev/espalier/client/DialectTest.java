package dev.espalier.client;

import static com.acme.Articles.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.Article;
import com.acme.Article_;
import dev.espalier.StubServer;
import dev.espalier.StubServer.Answer;
import dev.espalier.StubServer.Received;
import dev.espalier.codec.Json;
import dev.espalier.search.Search;
import dev.espalier.transport.ResponseException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialectTest {

    private static final String ELASTICSEARCH =
            "{\"version\":{\"number\":\"9.4.3\"},\"tagline\":\"You Know, for Search\"}";
    private static final String OPENSEARCH = "{\"version\":{\"distribution\":\"opensearch\",\"number\":\"3.8.0\"}}";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"cluster_name\":\"c\",\"cluster_uuid\":\"u\",\"version\":{\"number\":\"8.19.4\",\"build_flavor\":\"default\"}}"
                        + "| ELASTICSEARCH | Elasticsearch 8.19.4 (cluster c)",
                "{\"version\":{\"distribution\":\"opensearch\",\"number\":\"2.19.5\"}} | OPENSEARCH | OpenSearch 2.19.5",
                "{\"version\":{\"number\":\"7.10.2\"},\"tagline\":\"The OpenSearch Project: https://opensearch.org/\"}"
                        + "| OPENSEARCH | OpenSearch 7.10.2",
                "{\"version\":\"9\",\"cluster_name\":null,\"new\":[{}]} | ELASTICSEARCH | Elasticsearch",
                "{}                                                     | ELASTICSEARCH | Elasticsearch"
            })
    void recognisesTheServerByItsAnswer(String answer, Distribution distribution, String text) {
        ServerInfo info = ServerInfoReader.read(Json.parser(answer));
        assertEquals(distribution, info.distribution());
        assertEquals(text, info.toString());
    }

    @Test
    void asksOnceAndOnlyWhenItMustKnow() {
        try (StubServer server = new StubServer(request -> new Answer(200, OPENSEARCH));
                SearchClient client = server.connect()) {
            assertEquals(List.of(), server.received());
            assertEquals("3.8.0", client.info().version());
            client.info();
            assertEquals(1, server.received().size());
        }
    }

    @Test
    void asksAgainAfterAFailure() {
        Answer[] answers = {new Answer(400, ""), new Answer(200, OPENSEARCH)};
        int[] count = {0};
        try (StubServer server = new StubServer(request -> answers[count[0]++]);
                SearchClient client = server.connect()) {
            assertThrows(ResponseException.class, client::info);
            assertEquals(Distribution.OPENSEARCH, client.info().distribution());
        }
    }

    @Test
    void doesNotAskForWhatIsConfigured() {
        ServerInfo configured = new ServerInfo(Distribution.ELASTICSEARCH, "9.4.3", "", "");
        try (StubServer server = new StubServer(request -> new Answer(200, "{}"));
                SearchClient client = SearchClient.builder()
                        .nodes(server.address())
                        .server(configured)
                        .build()) {
            assertEquals(configured, client.info());
            assertEquals(List.of(), server.received());
        }
    }

    @Test
    void streamsFromElasticsearchWithItsEndpointsAndTheNewestId() {
        try (StubServer server = new StubServer(DialectTest::elasticsearch);
                SearchClient client = server.connect();
                Stream<Article> stream = client.documents(Article_.DOCUMENT).stream(
                        Search.of(Article_.DOCUMENT).sort(Article_.words.desc()))) {
            assertEquals(1001, stream.count());
            List<Received> received = server.received();
            assertEquals(
                    List.of(
                            "GET /",
                            "POST /articles/_pit?keep_alive=5m",
                            "POST /_search",
                            "POST /_search",
                            "DELETE /_pit"),
                    received.stream().map(Received::toString).toList());
            String first = received.get(2).body();
            assertTrue(first.contains("\"pit\":{\"id\":\"first\",\"keep_alive\":\"5m\"}"), first);
            assertTrue(
                    first.contains("\"sort\":[{\"words\":{\"order\":\"desc\"}},{\"_shard_doc\":{\"order\":\"asc\"}}]"),
                    first);
            String second = received.get(3).body();
            assertTrue(second.contains("\"id\":\"second\""), second);
            assertTrue(second.contains("\"search_after\":[999,4294967298]"), second);
            assertEquals("{\"id\":\"second\"}", received.get(4).body());
        }
    }

    private static Answer elasticsearch(Received request) {
        return switch (request.toString()) {
            case "GET /" -> new Answer(200, ELASTICSEARCH);
            case "POST /articles/_pit?keep_alive=5m" -> new Answer(200, "{\"id\":\"first\",\"_shards\":{\"total\":1}}");
            case "POST /_search" -> page(request.body().contains("search_after") ? 1 : 1000);
            default -> new Answer(200, "{\"succeeded\":true,\"num_freed\":1}");
        };
    }

    private static Answer page(int hits) {
        List<String> all = IntStream.range(0, hits)
                .mapToObj(number -> "{\"_index\":\"articles-000001\",\"_id\":\"" + number
                        + "\",\"_source\":{},\"sort\":[" + number + ",4294967298]}")
                .toList();
        return new Answer(
                200,
                "{\"pit_id\":\"second\",\"took\":1,\"timed_out\":false,\"_shards\":{\"total\":1,\"successful\":1,\"failed\":0},"
                        + "\"hits\":{\"hits\":[" + String.join(",", all) + "]}}");
    }

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
            assertEquals(List.of("1 shards failed", "{\"shard\":1}"), e.failures());
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
            assertThrows(RuntimeException.class, () -> articles.create(article("1")));
            assertEquals(1, server.received().size());
            assertThrows(RuntimeException.class, () -> articles.save(article("1")));
            assertEquals(3, server.received().size());
        }
    }
}
