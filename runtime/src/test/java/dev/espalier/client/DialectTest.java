package dev.espalier.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.Article;
import com.acme.Article_;
import dev.espalier.StubServer;
import dev.espalier.StubServer.Answer;
import dev.espalier.StubServer.Received;
import dev.espalier.search.Search;
import dev.espalier.server.Distribution;
import dev.espalier.server.ServerInfo;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialectTest {

    private static final String ELASTICSEARCH =
            "{\"version\":{\"number\":\"9.4.3\"},\"tagline\":\"You Know, for Search\"}";

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
                    first.contains(
                            "\"sort\":[{\"words\":{\"order\":\"desc\",\"missing\":\"_last\"}},{\"_shard_doc\":{\"order\":\"asc\"}}]"),
                    first);
            String second = received.get(3).body();
            assertTrue(second.contains("\"id\":\"second\""), second);
            assertTrue(second.contains("\"search_after\":[999,4294967298]"), second);
            assertEquals("{\"id\":\"second\"}", received.get(4).body());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ELASTICSEARCH, 7.10.2,  id",
        "ELASTICSEARCH, 8.19.13, _shard_doc",
        "ELASTICSEARCH, '',      _shard_doc",
        "OPENSEARCH,    2.19.5,  id",
        "OPENSEARCH,    '',      id",
        "OPENSEARCH,    3.8.0,   id"
    })
    void tellsDocumentsApartByWhatTheServerHas(Distribution distribution, String version, String field) {
        Dialect dialect = new Dialect(ServerInfo.of(distribution, version));
        assertEquals(field, dialect.tieBreaker(Article_.DOCUMENT).field());
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
}
