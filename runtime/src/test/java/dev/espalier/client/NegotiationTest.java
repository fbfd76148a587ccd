package dev.espalier.client;

import static com.acme.Articles.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.Article_;
import dev.espalier.StubServer;
import dev.espalier.StubServer.Answer;
import dev.espalier.StubServer.Received;
import dev.espalier.server.Distribution;
import dev.espalier.server.ServerInfo;
import dev.espalier.transport.error.TransportException;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form of requests and answers follows from what the servers are. */
class NegotiationTest {

    private static final Function<Received, Answer> OLD = MixedCluster.node("8.19.13", 7, 8);
    private static final Function<Received, Answer> NEW = MixedCluster.node("9.4.3", 8, 9);

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "200 | {\"cluster_uuid\":\"u\",\"version\":{\"number\":\"8.19.13\"}}                   | 8",
                "200 | {\"cluster_uuid\":\"u\",\"version\":{\"number\":\"9.4.3\"}}                     | 9",
                "200 | {\"cluster_uuid\":\"u\",\"version\":{\"number\":\"10.0.0-SNAPSHOT\"}}           | 10",
                "200 | {\"cluster_uuid\":\"u\",\"version\":{\"number\":\"7.17.29\"}}                   | 0",
                "200 | {\"tagline\":\"You Know, for Search\"}                                          | 0",
                "200 | {\"version\":{\"number\":\"3.8.0\",\"distribution\":\"opensearch\"}}            | 0",
                "200 | <html>Welcome</html>                                                            | 0",
                "403 | {\"error\":{\"type\":\"security_exception\",\"reason\":\"no\"},\"status\":403}  | 0"
            })
    void theServersSayWhatIsSpoken(int status, String who, int version) {
        Function<Received, Answer> any = MixedCluster.node("9.4.3", 7, 8, 9, 10);
        try (StubServer server = new StubServer(
                        request -> request.target().equals("/") ? new Answer(status, who) : any.apply(request));
                SearchClient client = negotiating(server)) {
            assertEquals(List.of(), server.received(), "nothing is sent before the first call");
            DocumentOperations<?, String> articles = client.documents(Article_.DOCUMENT);
            articles.count(Article_.tags.is("a"));
            client.documents(Article_.DOCUMENT).saveAll(List.of(article("1")));
            articles.get("1");
            client.async()
                    .documents(Article_.DOCUMENT)
                    .count(Article_.tags.is("a"))
                    .join();
            client.async()
                    .documents(Article_.DOCUMENT)
                    .saveAll(List.of(article("1")))
                    .join();
            client.async().documents(Article_.DOCUMENT).get("1").join();

            String json = mediaType("json", version);
            String lines = mediaType("x-ndjson", version);
            List<List<String>> calls = List.of(List.of(json, json), List.of(json, lines), List.of(json, ""));
            List<List<String>> sent =
                    server.received().stream().map(NegotiationTest::headers).toList();
            assertEquals(List.of("application/json", ""), sent.get(0), "the question is plain");
            assertEquals(calls, sent.subList(1, 4));
            assertEquals(calls, sent.subList(4, sent.size()));
        }
    }

    @Test
    void theFirstCallMayBeAsynchronous() {
        try (StubServer server = new StubServer(NEW);
                SearchClient client = negotiating(server)) {
            client.async()
                    .documents(Article_.DOCUMENT)
                    .saveAll(List.of(article("1")))
                    .join();
            client.documents(Article_.DOCUMENT).get("1");
            assertEquals(
                    List.of(
                            List.of("application/json", ""),
                            List.of(mediaType("json", 9), mediaType("x-ndjson", 9)),
                            List.of(mediaType("json", 9), "")),
                    server.received().stream().map(NegotiationTest::headers).toList());
        }
    }

    @Test
    void theOldestNodeCountsWhileAClusterIsUpgraded() {
        try (StubServer old = new StubServer(OLD);
                StubServer upgraded = new StubServer(NEW);
                SearchClient oldFirst = negotiating(old, upgraded);
                SearchClient newFirst = negotiating(upgraded, old)) {
            for (SearchClient client : List.of(oldFirst, newFirst)) {
                for (int i = 0; i < 4; i++) {
                    assertEquals(1, client.documents(Article_.DOCUMENT).count(Article_.tags.is("a")));
                }
            }
            for (StubServer node : List.of(old, upgraded)) {
                List<String> calls = node.received().stream()
                        .filter(request -> !request.target().equals("/"))
                        .map(request -> request.header("Accept"))
                        .toList();
                assertTrue(calls.size() > 2, "both nodes were used");
                assertEquals(
                        List.of(mediaType("json", 8)), calls.stream().distinct().toList());
                assertEquals(calls.size() + 2, node.received().size(), "each client asked it once");
            }
        }
    }

    @Test
    void aConfiguredServerIsNotAsked() {
        try (StubServer server = new StubServer(OLD);
                SearchClient client = MixedCluster.builder(server)
                        .server(ServerInfo.of(Distribution.ELASTICSEARCH, "8.19.13"))
                        .negotiateCompatibility()
                        .build()) {
            client.documents(Article_.DOCUMENT).get("1");
            assertEquals(1, server.received().size());
            assertEquals(mediaType("json", 8), server.received().get(0).header("Accept"));
        }
    }

    @Test
    void whoeverNamesAMediaTypeMeansThatOne() {
        try (StubServer server = new StubServer(NEW);
                SearchClient client = negotiating(server)) {
            Request request = Request.get(RequestPath.of("articles", "_doc", "1"));
            client.transport().execute(request.withHeader("accept", "application/json"), ResponseReader.status());
            client.transport()
                    .executeAsync(request.withHeader("accept", "application/json"), ResponseReader.status())
                    .join();
            assertEquals(
                    List.of("application/json", "application/json"),
                    server.received().stream()
                            .map(sent -> sent.header("Accept"))
                            .toList());
        }
    }

    @Test
    void aServerThatCannotBeReachedIsAskedAgainByTheNextCall() {
        AtomicBoolean up = new AtomicBoolean();
        try (StubServer server = new StubServer(request -> up.get() ? NEW.apply(request) : StubServer.LOST);
                SearchClient client = MixedCluster.builder(server)
                        .maxRetries(0)
                        .negotiateCompatibility()
                        .build()) {
            DocumentOperations<?, String> articles = client.documents(Article_.DOCUMENT);
            assertThrows(TransportException.class, () -> articles.get("1"));
            up.set(true);
            assertTrue(articles.get("1").isPresent());
            List<Received> received = server.received();
            assertEquals(mediaType("json", 9), received.get(received.size() - 1).header("Accept"));
        }
    }

    @Test
    void toChooseAndToFixContradictEachOther() {
        SearchClientBuilder builder = SearchClient.builder()
                .nodes("http://localhost:9200")
                .compatibleWith(8)
                .negotiateCompatibility();
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, builder::build);
        assertEquals("negotiateCompatibility() chooses what compatibleWith(8) fixes; say one of them", e.getMessage());
    }

    static SearchClient negotiating(StubServer... nodes) {
        return MixedCluster.builder(nodes).negotiateCompatibility().build();
    }

    static String mediaType(String form, int version) {
        return version == 0
                ? "application/" + form
                : "application/vnd.elasticsearch+" + form + ";compatible-with=" + version;
    }

    private static List<String> headers(Received request) {
        return List.of(request.header("Accept"), request.header("Content-Type"));
    }
}
