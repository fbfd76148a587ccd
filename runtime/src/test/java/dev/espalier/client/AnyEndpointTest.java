package dev.espalier.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.StubServer;
import dev.espalier.StubServer.Answer;
import dev.espalier.codec.JsonValue;
import dev.espalier.transport.error.DecodeException;
import dev.espalier.transport.error.TransportException;
import dev.espalier.transport.error.UnauthorizedException;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Requests that no class stands for. */
class AnyEndpointTest {

    private static final Request STATS = Request.get(RequestPath.of("_cluster", "stats"));

    @Test
    void givesStatusBodyAndWarnings() {
        Answer answer = new Answer(
                200,
                "{\"a\":{\"b\":[1]}}",
                Map.of(
                        "Content-Type", "application/vnd.elasticsearch+json;compatible-with=8",
                        "Warning", "299 Elasticsearch-8.19.13 \"this is deprecated\""));
        try (StubServer server = new StubServer(request -> answer);
                SearchClient client = server.connect()) {
            JsonResponse response = client.execute(STATS, JsonValue.of(Map.of("x", 1)));
            assertEquals(
                    new JsonResponse(200, JsonValue.parse("{\"a\":{\"b\":[1]}}"), List.of("this is deprecated")),
                    response);
            assertEquals("{\"x\":1}", server.received().get(0).body());
        }
    }

    @Test
    void saysThatAPageIsNoJson() {
        Answer page = new Answer(200, "<html>Sign in</html>", Map.of("Content-Type", "text/html"));
        try (StubServer server = new StubServer(request -> page);
                SearchClient client = server.connect()) {
            DecodeException e = assertThrows(DecodeException.class, () -> client.execute(STATS));
            assertEquals("<html>Sign in</html>", e.excerpt());
            assertTrue(e.getMessage().contains("text/html where JSON was expected"), e.getMessage());
        }
    }

    @Test
    void saysThatAnAnswerIsBroken() {
        try (StubServer server = new StubServer(request -> new Answer(200, "{\"a\":"));
                SearchClient client = server.connect()) {
            assertThrows(DecodeException.class, () -> client.execute(STATS));
        }
    }

    @Test
    void tellsWhetherAServerAnswers() {
        StubServer server = new StubServer(request -> new Answer(200, ""));
        SearchClient client =
                SearchClient.builder().nodes(server.address()).maxRetries(0).build();
        assertTrue(client.ping());
        assertEquals("HEAD /", server.received().get(0).toString());
        server.close();
        assertFalse(client.ping());
        client.close();
        assertEquals(
                TransportException.Kind.CLOSED,
                assertThrows(TransportException.class, client::ping).kind());
    }

    @Test
    void aGatewayWithoutServerIsNone() {
        try (StubServer server = new StubServer(request -> new Answer(503, ""));
                SearchClient client = SearchClient.builder()
                        .nodes(server.address())
                        .maxRetries(0)
                        .build()) {
            assertFalse(client.ping());
        }
    }

    @Test
    void aServerThatWantsAPasswordIsOne() {
        try (StubServer server = new StubServer(request -> new Answer(401, ""));
                SearchClient client = server.connect()) {
            assertThrows(UnauthorizedException.class, client::ping);
        }
    }
}
