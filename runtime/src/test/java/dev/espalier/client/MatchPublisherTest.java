package dev.espalier.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.Article;
import com.acme.Article_;
import dev.espalier.StubServer;
import dev.espalier.StubServer.Answer;
import dev.espalier.StubServer.Received;
import dev.espalier.async.Taker;
import dev.espalier.codec.JsonValue;
import dev.espalier.codec.RawJson;
import dev.espalier.search.Search;
import dev.espalier.server.Distribution;
import dev.espalier.server.ServerInfo;
import dev.espalier.transport.error.ResponseException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Streams that do not block leave nothing open at the server, whatever way they end. */
@Timeout(20)
class MatchPublisherTest {

    private static final String OPEN = "POST /articles/_pit?keep_alive=5m";
    private static final String PAGE = "POST /_search";
    private static final String CLOSE = "DELETE /_pit";

    @Test
    void theLastPageClosesThePointInTimeBeforeItIsHandedOut() throws Exception {
        try (StubServer server = new StubServer(request -> answer(request, 2));
                SearchClient client = connect(server)) {
            assertEquals(2, Taker.all(stream(client)).size());
            assertEquals(List.of(OPEN, PAGE, CLOSE), requests(server));
        }
    }

    @Test
    void aPageIsAskedForWhenItIsWanted() throws Exception {
        try (StubServer server = new StubServer(request -> answer(request, 1000));
                SearchClient client = connect(server)) {
            CountDownLatch thousand = new CountDownLatch(1000);
            CountDownLatch next = new CountDownLatch(1001);
            Taker<Article> taker = new Taker<>(1000, each -> {
                thousand.countDown();
                next.countDown();
            });
            stream(client).subscribe(taker);
            thousand.await();
            assertEquals(List.of(OPEN, PAGE), requests(server));

            taker.request(1);
            next.await();
            taker.cancel();
            await(server, CLOSE::equals);
            assertEquals(List.of(OPEN, PAGE, PAGE, CLOSE), requests(server));
        }
    }

    @Test
    void aFailureClosesThePointInTime() {
        try (StubServer server = new StubServer(
                        request -> request.target().equals("/_search") ? new Answer(400, "{}") : answer(request, 0));
                SearchClient client = connect(server)) {
            ExecutionException e = assertThrows(ExecutionException.class, () -> Taker.all(stream(client)));
            assertInstanceOf(ResponseException.class, e.getCause());
            assertEquals(List.of(OPEN, PAGE, CLOSE), requests(server));
        }
    }

    @Test
    void aCancellationWhileThePointInTimeIsOpenedClosesIt() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        try (StubServer server = new StubServer(request -> {
                    if (request.toString().equals(OPEN)) {
                        asked.countDown();
                        hold(cancelled);
                    }
                    return answer(request, 0);
                });
                SearchClient client = connect(server)) {
            Taker<Article> taker = Taker.oneByOne();
            stream(client).subscribe(taker);
            asked.await();
            taker.cancel();
            cancelled.countDown();
            await(server, CLOSE::equals);
            assertEquals(List.of(OPEN, CLOSE), requests(server));
        }
    }

    @Test
    void subscribersRunOnThreadsThatMayBlock() throws Exception {
        try (StubServer server = new StubServer(request -> answer(request, 1));
                SearchClient client = connect(server)) {
            Taker<Article> taker =
                    new Taker<>(2, each -> client.documents(Article_.DOCUMENT).searchTemplate("blocks", Map.of()));
            stream(client).subscribe(taker);
            taker.end().get();
            assertEquals(1, taker.taken().size());
        }
    }

    @Test
    void aScrollIsLetGoOfAtItsEndAndWhenItIsCancelled() throws Exception {
        Function<Received, Answer> scroll = request -> new Answer(
                200,
                request.target().startsWith("/a/_search")
                        ? "{\"_scroll_id\":\"s1\",\"hits\":{\"hits\":[{\"_id\":\"1\"},{\"_id\":\"2\"}]}}"
                        : "{\"_scroll_id\":\"s1\",\"hits\":{\"hits\":[]}}");
        try (StubServer server = new StubServer(scroll);
                SearchClient client = connect(server)) {
            Flow.Publisher<JsonValue> hits =
                    client.async().scroll("a", new RawJson("{\"size\":2}"), Duration.ofMinutes(1));
            assertEquals(2, Taker.all(hits).size());
            List<String> whole = List.of("POST /a/_search?scroll=1m", "POST /_search/scroll", "DELETE /_search/scroll");
            assertEquals(whole, requests(server));

            server.received().clear();
            Taker<JsonValue> taker = new Taker<>(1, Taker::cancel);
            hits.subscribe(taker);
            await(server, "DELETE /_search/scroll"::equals);
            assertEquals(List.of(whole.get(0), whole.get(2)), requests(server));
            assertThrows(
                    IllegalArgumentException.class,
                    () -> client.async().scroll("a,b", new RawJson("{}"), Duration.ofMinutes(1)));
        }
    }

    private static Flow.Publisher<Article> stream(SearchClient client) {
        return client.async().documents(Article_.DOCUMENT).stream(Search.of(Article_.DOCUMENT));
    }

    private static SearchClient connect(StubServer server) {
        return SearchClient.builder()
                .nodes(server.address())
                .server(ServerInfo.of(Distribution.ELASTICSEARCH, "9.4.3"))
                .build();
    }

    private static Answer answer(Received request, int hits) {
        if (request.target().startsWith("/articles/_pit")) {
            return new Answer(200, "{\"id\":\"p1\"}");
        }
        String list = IntStream.range(0, hits)
                .mapToObj(number -> "{\"_index\":\"articles\",\"_id\":\"" + number
                        + "\",\"_version\":1,\"_source\":{},\"sort\":[" + number + "]}")
                .collect(Collectors.joining(","));
        return new Answer(200, "{\"hits\":{\"hits\":[" + list + "]}}");
    }

    private static void hold(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(StubServer server, Predicate<String> request) {
        while (requests(server).stream().noneMatch(request)) {
            Thread.onSpinWait();
        }
        assertTrue(requests(server).stream().anyMatch(request));
    }

    private static List<String> requests(StubServer server) {
        return server.received().stream().map(Received::toString).toList();
    }
}
