package dev.espalier.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.Article;
import com.acme.Article_;
import dev.espalier.StubServer;
import dev.espalier.StubServer.Answer;
import dev.espalier.StubServer.Received;
import dev.espalier.codec.RawJson;
import dev.espalier.search.Search;
import dev.espalier.transport.error.NotFoundException;
import dev.espalier.transport.error.TransportException;
import dev.espalier.transport.request.CancellationToken;
import dev.espalier.transport.request.RequestOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Fault 41: whatever ends the reading of many pages, the server is told to let go, once, and no document comes twice. */
class EndedContextsTest {

    private static final String CLOSED = "DELETE /_pit";
    private static final String SCROLL_CLOSED = "DELETE /_search/scroll";
    private static final int PAGE = 1000;

    private static final Answer EXPIRED = new Answer(
            404,
            "{\"error\":{\"root_cause\":[{\"type\":\"search_context_missing_exception\","
                    + "\"reason\":\"No search context found for id [7]\"}],\"type\":\"search_phase_execution_exception\","
                    + "\"reason\":\"all shards failed\",\"caused_by\":{\"type\":\"search_context_missing_exception\","
                    + "\"reason\":\"No search context found for id [7]\"}},\"status\":404}");

    private static final Answer PARTIAL = new Answer(
            200,
            "{\"timed_out\":false,\"_shards\":{\"total\":2,\"successful\":1,\"failed\":1,\"failures\":[{\"shard\":1,"
                    + "\"index\":\"articles\",\"reason\":{\"type\":\"search_context_missing_exception\"}}]},"
                    + "\"hits\":{\"hits\":[]}}");

    static Stream<Answer> failures() {
        return Stream.of(
                EXPIRED,
                PARTIAL,
                new Answer(200, "{\"hits\":{\"hits\":[{\"_id\":\"1000\",\"_source\":{\"wor"),
                new Answer(200, "<html>", Map.of("Content-Type", "text/html")),
                StubServer.LOST);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aPageThatFailsEndsTheStream(Answer failure) {
        try (StubServer server = new StubServer(pages(failure));
                SearchClient client = impatient(server)) {
            Iterator<Article> articles = stream(client).iterator();
            for (int number = 0; number < PAGE; number++) {
                assertEquals(String.valueOf(number), articles.next().id());
            }

            assertThrows(RuntimeException.class, articles::hasNext);

            assertEquals(CLOSED, last(server));
            assertEquals(false, articles.hasNext(), "it is over, and asks no more");
            assertEquals(1, count(server, CLOSED));
        }
    }

    @Test
    void anExpiredPointInTimeIsExplained() {
        try (StubServer server = new StubServer(pages(EXPIRED));
                SearchClient client = impatient(server)) {
            NotFoundException e =
                    assertThrows(NotFoundException.class, () -> stream(client).count());

            assertTrue(e.getMessage().contains("No search context found for id [7]"), e.getMessage());
            assertTrue(e.getMessage().contains("What to do: "), e.getMessage());
            assertTrue(e.getMessage().contains("begin again"), e.getMessage());
        }
    }

    @Test
    void aConsumerThatThrowsOrStopsLeavesNothingOpen() {
        try (StubServer server = new StubServer(pages(EXPIRED));
                SearchClient client = impatient(server)) {
            assertThrows(IllegalStateException.class, () -> {
                try (Stream<Article> articles = stream(client)) {
                    articles.forEach(article -> {
                        throw new IllegalStateException("mine");
                    });
                }
            });
            assertEquals(1, count(server, CLOSED));

            try (Stream<Article> articles = stream(client)) {
                assertEquals(3, articles.limit(3).count());
            }
            assertEquals(2, count(server, CLOSED));
        }
    }

    /** The next page is asked for by the sort values of the last hit, so that asking again skips and repeats nothing. */
    @Test
    void aPageThatIsLostOnTheWayIsReadAgainWithoutDuplicates() {
        List<Answer> answers = new ArrayList<>(List.of(page(0, PAGE), StubServer.LOST, page(PAGE, 1)));
        Function<Received, Answer> once = request -> request.toString().equals("POST /_search")
                ? answers.remove(0)
                : pages(EXPIRED).apply(request);
        try (StubServer server = new StubServer(once);
                SearchClient client = server.connect();
                Stream<Article> articles = stream(client)) {
            assertEquals(
                    IntStream.rangeClosed(0, PAGE).mapToObj(String::valueOf).toList(),
                    articles.map(Article::id).toList());
            assertEquals(1, count(server, CLOSED));
        }
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aPageThatFailsEndsTheScroll(Answer failure) {
        String first = "{\"_scroll_id\":\"s\",\"hits\":{\"hits\":[{\"_id\":\"1\"}]}}";
        Function<Received, Answer> scrolling = request -> switch (request.toString()) {
            case "POST /articles/_search?scroll=1m" -> new Answer(200, first);
            case "POST /_search/scroll" -> failure;
            default -> new Answer(200, "{}");
        };
        try (StubServer server = new StubServer(scrolling);
                SearchClient client = impatient(server)) {
            Scroll scroll = client.scroll("articles", new RawJson("{}"), Duration.ofMinutes(1));
            scroll.next();

            assertThrows(RuntimeException.class, scroll::hasNext);

            assertEquals(SCROLL_CLOSED, last(server));
            assertEquals(false, scroll.hasNext());
            scroll.close();
            assertEquals(1, count(server, SCROLL_CLOSED));
            assertEquals(1, count(server, "POST /_search/scroll"), "a second request would skip a page");
        }
    }

    /** Nothing else of the call is sent, but the server is told to let go. */
    @Test
    void aCancelledStreamLeavesNothingOpen() {
        CancellationToken token = new CancellationToken();
        Function<Received, Answer> cancelling = request -> {
            if (request.body().contains("search_after")) {
                token.cancel();
            }
            return pages(page(PAGE, PAGE)).apply(request);
        };
        try (StubServer server = new StubServer(cancelling);
                SearchClient client = impatient(server);
                Stream<Article> articles =
                        stream(client.with(RequestOptions.none().withCancellation(token)))) {
            TransportException e = assertThrows(TransportException.class, articles::count);
            assertEquals(TransportException.Kind.CANCELLED, e.kind());
            assertEquals(1, count(server, CLOSED));
        }
    }

    @Test
    void anInterruptedThreadLeavesNothingOpen() {
        Thread reader = Thread.currentThread();
        CountDownLatch closed = new CountDownLatch(1);
        Function<Received, Answer> interrupting = request -> {
            if (request.body().contains("search_after")) {
                reader.interrupt();
                return StubServer.LOST;
            }
            if (request.toString().equals(CLOSED)) {
                closed.countDown();
            }
            return pages(page(PAGE, PAGE)).apply(request);
        };
        try (StubServer server = new StubServer(interrupting);
                SearchClient client = impatient(server);
                Stream<Article> articles = stream(client)) {
            assertThrows(TransportException.class, articles::count);
            assertTrue(Thread.interrupted(), "the thread is to know of it");
            closed.await();
            assertEquals(1, count(server, CLOSED));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatCannotBeClosedIsLeftToTheServer() {
        Function<Received, Answer> stubborn = request -> request.method().equals("DELETE")
                ? StubServer.LOST
                : pages(page(PAGE, 1)).apply(request);
        try (StubServer server = new StubServer(stubborn);
                SearchClient client = impatient(server);
                Stream<Article> articles = stream(client)) {
            assertEquals(PAGE + 1, articles.count());
        }
        try (StubServer server = new StubServer(pages(StubServer.LOST));
                SearchClient client = impatient(server)) {
            assertThrows(TransportException.class, () -> stream(client).count(), "what went wrong first is told");
        }
    }

    private static Stream<Article> stream(SearchClient client) {
        return client.documents(Article_.DOCUMENT).stream(
                Search.of(Article_.DOCUMENT).sort(Article_.words.asc()));
    }

    private static SearchClient impatient(StubServer server) {
        return SearchClient.builder().nodes(server.address()).maxRetries(0).build();
    }

    /** A full page, and then this. */
    private static Function<Received, Answer> pages(Answer second) {
        return request -> switch (request.toString()) {
            case "GET /" -> new Answer(200, "{\"cluster_uuid\":\"u\",\"version\":{\"number\":\"9.4.3\"}}");
            case "POST /articles/_pit?keep_alive=5m" -> new Answer(200, "{\"id\":\"p\"}");
            case "POST /_search" -> request.body().contains("search_after") ? second : page(0, PAGE);
            default -> new Answer(200, "{}");
        };
    }

    private static Answer page(int first, int hits) {
        List<String> all = IntStream.range(first, first + hits)
                .mapToObj(number -> "{\"_id\":\"" + number + "\",\"_source\":{},\"sort\":[" + number + "]}")
                .toList();
        return new Answer(200, "{\"hits\":{\"hits\":[" + String.join(",", all) + "]}}");
    }

    private static String last(StubServer server) {
        return server.received().get(server.received().size() - 1).toString();
    }

    private static long count(StubServer server, String request) {
        return server.received().stream()
                .filter(received -> received.toString().equals(request))
                .count();
    }
}
