package dev.espalier.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.StubServer;
import dev.espalier.StubServer.Answer;
import dev.espalier.server.Distribution;
import dev.espalier.server.ServerFeature;
import dev.espalier.server.ServerInfo;
import dev.espalier.server.UnknownServerException;
import dev.espalier.transport.error.ResponseException;
import dev.espalier.transport.error.UnauthorizedException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerInfoTest {

    private static final String OPENSEARCH = "{\"version\":{\"distribution\":\"opensearch\",\"number\":\"3.8.0\"}}";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"cluster_name\":\"c\",\"cluster_uuid\":\"u\",\"version\":{\"number\":\"8.19.4\",\"build_flavor\":\"default\"}}"
                        + "| ELASTICSEARCH | Elasticsearch 8.19.4 (cluster c)",
                "{\"version\":{\"number\":\"9.4.3-SNAPSHOT\"},\"tagline\":\"You Know, for Search\"}"
                        + "| ELASTICSEARCH | Elasticsearch 9.4.3-SNAPSHOT",
                "{\"version\":{\"distribution\":\"opensearch\",\"number\":\"2.19.5\"}} | OPENSEARCH | OpenSearch 2.19.5",
                "{\"tagline\":\"The OpenSearch Project: https://opensearch.org/\"}    | OPENSEARCH | OpenSearch",
            })
    void recognisesTheServerByItsAnswer(String answer, Distribution distribution, String text) {
        assertRecognised(new Answer(200, answer), distribution, text);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"{}", "{\"version\":\"9\",\"cluster_name\":null,\"new\":[{}]}"})
    void recognisesElasticsearchByItsHeaderWhateverElseIsMissing(String answer) {
        assertRecognised(
                new Answer(200, answer, Map.of("X-Elastic-Product", "Elasticsearch")),
                Distribution.ELASTICSEARCH,
                "Elasticsearch");
    }

    /** So it does with {@code compatibility.override_main_response_version}. */
    @Test
    void doesNotBelieveOpenSearchThatItIsElasticsearch() {
        String overridden = "{\"version\":{\"number\":\"7.10.2\"},"
                + "\"tagline\":\"The OpenSearch Project: https://opensearch.org/\"}";
        assertRecognised(new Answer(200, overridden), Distribution.OPENSEARCH, "OpenSearch");
    }

    private static void assertRecognised(Answer answer, Distribution distribution, String text) {
        try (StubServer server = new StubServer(request -> answer);
                SearchClient client = server.connect()) {
            assertEquals(distribution, client.info().distribution());
            assertEquals(text, client.info().toString());
        }
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "text/html        | <html><title>Welcome to nginx!</title>  | beginning with: <html><title>Welcome to nginx!",
                "application/json | {\"status\":\"UP\"}                     | beginning with: {\"status\":\"UP\"}",
                "application/json | {\"version\":{\"number\":\"9.4.3\"}}    | beginning with: {\"version\"",
                "application/json | [1]                                     | beginning with: [1]",
                "application/json | {\"version\":                           | beginning with: {\"version\":",
                "text/plain       | ``                                      | no body"
            })
    void saysWhatAnswersIfItIsNoSearchServer(String contentType, String body, String described) {
        Answer answer = new Answer(200, body, Map.of("Content-Type", contentType));
        try (StubServer server = new StubServer(request -> answer);
                SearchClient client = server.connect()) {
            UnknownServerException e = assertThrows(UnknownServerException.class, client::info);
            String expected = "What answers at " + server.address()
                    + " is neither Elasticsearch nor OpenSearch: status 200, content type " + contentType + ", "
                    + described;
            assertTrue(e.getMessage().startsWith(expected), e.getMessage());
            assertTrue(e.getMessage().contains("SearchClient.builder().server("), e.getMessage());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404, 405})
    void saysWhatToDoIfTheServerDoesNotLetItselfBeAsked(int status) {
        try (StubServer server = new StubServer(request -> new Answer(status, "{\"error\":\"no\"}"));
                SearchClient client = server.connect()) {
            UnknownServerException e = assertThrows(UnknownServerException.class, client::info);
            assertTrue(e.getMessage().contains("GET / was refused by " + server.address() + " with status " + status));
            assertTrue(e.getMessage().contains("SearchClient.builder().server("), e.getMessage());
            assertEquals(status, ((ResponseException) e.getCause()).status());
        }
    }

    @Test
    void wrongCredentialsAreNoRiddle() {
        try (StubServer server = new StubServer(request -> new Answer(401, ""));
                SearchClient client = server.connect()) {
            assertThrows(UnauthorizedException.class, client::info);
        }
    }

    @Test
    void asksOnceAndOnlyWhenItMustKnow() {
        try (StubServer server = new StubServer(request -> new Answer(200, OPENSEARCH));
                SearchClient client = server.connect()) {
            assertEquals(List.of(), server.received());
            assertEquals("3.8.0", client.info().version().toString());
            assertTrue(client.supports(ServerFeature.FLAT_OBJECT));
            assertFalse(client.supports(ServerFeature.FLATTENED));
            assertEquals(1, server.received().size());
        }
    }

    @Test
    void asksAgainAfterAFailure() {
        Answer[] answers = {new Answer(400, ""), new Answer(200, "<html>"), new Answer(200, OPENSEARCH)};
        int[] count = {0};
        try (StubServer server = new StubServer(request -> answers[count[0]++]);
                SearchClient client = server.connect()) {
            assertThrows(ResponseException.class, client::info);
            assertThrows(UnknownServerException.class, client::info);
            assertEquals(Distribution.OPENSEARCH, client.info().distribution());
        }
    }

    @Test
    void doesNotAskForWhatIsConfigured() {
        ServerInfo configured = ServerInfo.of(Distribution.ELASTICSEARCH, "9.4.3");
        try (StubServer server = new StubServer(request -> new Answer(200, "{}"));
                SearchClient client = SearchClient.builder()
                        .nodes(server.address())
                        .server(configured)
                        .build()) {
            assertEquals(configured, client.info());
            assertTrue(client.supports(ServerFeature.VECTORS_LEFT_OUT_OF_SOURCE));
            assertEquals(List.of(), server.received());
        }
    }
}
