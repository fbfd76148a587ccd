package dev.espalier.client;

import static com.acme.Articles.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.Article_;
import dev.espalier.StubServer;
import dev.espalier.StubServer.Answer;
import dev.espalier.StubServer.Received;
import dev.espalier.server.Distribution;
import dev.espalier.server.ServerFeature;
import dev.espalier.server.ServerInfo;
import dev.espalier.server.UnsupportedByServerException;
import dev.espalier.transport.error.ResponseException;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests and answers in the form of one major version of Elasticsearch. */
class CompatibilityTest {

    private static final String JSON = "application/vnd.elasticsearch+json;compatible-with=8";
    private static final String NDJSON = "application/vnd.elasticsearch+x-ndjson;compatible-with=8";

    @Test
    void plainJsonIsSpokenUnlessAVersionIsNamed() {
        try (StubServer server = new StubServer(request -> new Answer(200, "{\"count\":1}"));
                SearchClient client = server.connect()) {
            client.documents(Article_.DOCUMENT).count(Article_.tags.is("a"));
            Received request = server.received().get(0);
            assertEquals("application/json", request.header("Accept"));
            assertEquals("application/json", request.header("Content-Type"));
        }
    }

    @Test
    void theVersionIsNamedInBothDirections() {
        try (StubServer server = new StubServer(MixedCluster.node("8.19.13", 7, 8));
                SearchClient client = compatible(8, server)) {
            client.documents(Article_.DOCUMENT).count(Article_.tags.is("a"));
            client.documents(Article_.DOCUMENT).saveAll(List.of(article("1")));
            client.documents(Article_.DOCUMENT).get("1");
            List<Received> received = server.received();
            assertEquals(List.of(JSON, JSON), headers(received.get(0)));
            assertEquals(List.of(JSON, NDJSON), headers(received.get(1)));
            assertEquals(List.of(JSON, ""), headers(received.get(2)));
        }
    }

    private static List<String> headers(Received request) {
        return List.of(request.header("Accept"), request.header("Content-Type"));
    }

    @Test
    void theServerIsAskedWhatItIsInPlainJson() {
        try (StubServer server = new StubServer(MixedCluster.node("8.19.13", 7, 8));
                SearchClient client = compatible(9, server)) {
            assertEquals("Elasticsearch 8.19.13 (cluster c)", client.info().toString());
        }
    }

    @Test
    void aServerThatDoesNotKnowTheVersionIsNamed() {
        try (StubServer server = new StubServer(MixedCluster.node("8.19.13", 7, 8));
                SearchClient client = compatible(9, server)) {
            UnsupportedByServerException e = assertThrows(
                    UnsupportedByServerException.class,
                    () -> client.documents(Article_.DOCUMENT).count(Article_.tags.is("a")));
            assertEquals(
                    "compatibleWith(9) asks for answers as Elasticsearch 9 gives them, in the media type"
                            + " application/vnd.elasticsearch+json;compatible-with=9, which Elasticsearch 8.19.13"
                            + " (cluster c) refuses; name its own major version or the one before it,"
                            + " or leave out compatibleWith: plain JSON is understood everywhere",
                    e.getMessage());
            assertSame(ServerFeature.COMPATIBLE_MEDIA_TYPE, e.feature());
            assertEquals(
                    400, assertInstanceOf(ResponseException.class, e.getCause()).status());
        }
    }

    @Test
    void openSearchRefusesWithAnotherStatus() {
        String refusal = "{\"error\":\"Content-Type header [application/vnd.elasticsearch+json;compatible-with=8]"
                + " is not supported\",\"status\":406}";
        String who = "{\"version\":{\"number\":\"2.19.5\",\"distribution\":\"opensearch\"}}";
        try (StubServer server = new StubServer(
                        request -> request.target().equals("/") ? new Answer(200, who) : new Answer(406, refusal));
                SearchClient client = compatible(8, server)) {
            UnsupportedByServerException e = assertThrows(
                    UnsupportedByServerException.class,
                    () -> client.documents(Article_.DOCUMENT).count(Article_.tags.is("a")));
            assertTrue(
                    e.getMessage().contains("which OpenSearch 2.19.5 refuses; leave out compatibleWith"),
                    e.getMessage());
        }
    }

    @Test
    void aRefusalWithoutBodyIsExplainedIfTheServerDoesNotKnowTheVersion() {
        Function<Received, Answer> node = MixedCluster.node("8.19.13", 7, 8);
        Request head = Request.head(RequestPath.of("articles"));
        try (StubServer server = new StubServer(
                        request -> request.method().equals("HEAD") ? new Answer(400, "") : node.apply(request));
                SearchClient wrong = compatible(9, server);
                SearchClient right = compatible(8, server)) {
            assertThrows(
                    UnsupportedByServerException.class, () -> wrong.transport().execute(head, ResponseReader.status()));
            assertThrows(ResponseException.class, () -> right.transport().execute(head, ResponseReader.status()));
        }
    }

    @Test
    void anotherBadRequestIsLeftAsItIs() {
        String error = "{\"error\":{\"type\":\"parsing_exception\",\"reason\":\"unknown query\"},\"status\":400}";
        try (StubServer server = new StubServer(request -> new Answer(400, error));
                SearchClient client = compatible(8, server)) {
            ResponseException e = assertThrows(
                    ResponseException.class,
                    () -> client.documents(Article_.DOCUMENT).count(Article_.tags.is("a")));
            assertEquals("parsing_exception", e.errorType());
            assertEquals(1, server.received().size());
        }
    }

    @Test
    void theRefusalStandsIfTheServerDoesNotTellWhatItIs() {
        try (StubServer server =
                        new StubServer(request -> new Answer(request.target().equals("/") ? 403 : 406, ""));
                SearchClient client = compatible(8, server)) {
            ResponseException e = assertThrows(
                    ResponseException.class,
                    () -> client.documents(Article_.DOCUMENT).count(Article_.tags.is("a")));
            assertEquals(406, e.status());
            assertTrue(e.getSuppressed()[0].getMessage().startsWith("The server does not tell what it is"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ELASTICSEARCH, 9.4.3,   8, true",
        "ELASTICSEARCH, 9.4.3,   9, true",
        "ELASTICSEARCH, 8.19.13, 7, true",
        "ELASTICSEARCH, 8.19.13, 9, false",
        "ELASTICSEARCH, 9.4.3,   7, false",
        "ELASTICSEARCH, '',      9, true",
        "OPENSEARCH,    3.8.0,   8, false"
    })
    void aConfiguredServerIsCheckedBeforeAnythingIsSent(
            Distribution distribution, String version, int compatibleWith, boolean fits) {
        SearchClientBuilder builder = SearchClient.builder()
                .nodes("http://localhost:9200")
                .server(ServerInfo.of(distribution, version))
                .compatibleWith(compatibleWith);
        if (fits) {
            builder.build().close();
        } else {
            assertThrows(UnsupportedByServerException.class, builder::build);
        }
    }

    @Test
    void versionsBeforeThoseMediaTypesAreNoVersions() {
        SearchClientBuilder builder = SearchClient.builder();
        assertThrows(IllegalArgumentException.class, () -> builder.compatibleWith(6));
    }

    static SearchClient compatible(int version, StubServer... nodes) {
        return MixedCluster.builder(nodes).compatibleWith(version).build();
    }
}
