package dev.espalier.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.StubServer;
import dev.espalier.StubServer.Answer;
import dev.espalier.StubServer.Received;
import dev.espalier.codec.RawJson;
import dev.espalier.transport.error.TransportException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of a scroll when a server fails. */
class ScrollTest {

    private static final String FIRST = "{\"_scroll_id\":\"s1\",\"hits\":{\"hits\":[{\"_id\":\"1\"}]}}";
    private static final String CLOSED = "DELETE /_search/scroll";

    @Test
    void aPageIsAskedForOnceOnly() {
        try (StubServer server = new StubServer(request ->
                        request.toString().equals("POST /_search/scroll") ? StubServer.LOST : first(request));
                SearchClient client = server.connect();
                Scroll scroll = open(client)) {
            scroll.next();
            assertThrows(TransportException.class, scroll::hasNext);
            assertEquals(List.of("POST /a/_search?scroll=1m", "POST /_search/scroll", CLOSED), requests(server));
        }
    }

    @Test
    void aPartOfThePageIsNone() {
        String failed = "{\"_scroll_id\":\"s2\",\"_shards\":{\"total\":2,\"failed\":1,\"failures\":[{\"shard\":1}]},"
                + "\"hits\":{\"hits\":[{\"_id\":\"2\"}]}}";
        try (StubServer server = new StubServer(request ->
                        request.toString().equals("POST /_search/scroll") ? new Answer(200, failed) : first(request));
                SearchClient client = server.connect();
                Scroll scroll = open(client)) {
            scroll.next();
            IncompleteResultException e = assertThrows(IncompleteResultException.class, scroll::hasNext);
            assertEquals("1 of 2 shards failed in the search of a: {\"shard\":1}", e.getMessage());
            assertEquals(CLOSED, requests(server).get(2));
            assertTrue(server.received().get(2).body().contains("s2"));
        }
    }

    @Test
    void aScrollIsKeptForATimeAtLeast() {
        try (StubServer server = new StubServer(ScrollTest::first);
                SearchClient client = server.connect()) {
            assertThrows(
                    IllegalArgumentException.class, () -> client.scroll("a", new RawJson("{}"), Duration.ofNanos(1)));
            client.scroll("a", new RawJson("{}"), Duration.ofMillis(61_500)).close();
            assertEquals(List.of("POST /a/_search?scroll=61500ms", CLOSED), requests(server));
        }
    }

    private static Scroll open(SearchClient client) {
        return client.scroll("a", new RawJson("{}"), Duration.ofMinutes(1));
    }

    private static Answer first(Received request) {
        return new Answer(200, request.method().equals("POST") ? FIRST : "{}");
    }

    private static List<String> requests(StubServer server) {
        return server.received().stream().map(Received::toString).toList();
    }
}
