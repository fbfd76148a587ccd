package dev.espalier.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.Article;
import com.acme.Article_;
import dev.espalier.StubServer;
import dev.espalier.StubServer.Answer;
import dev.espalier.query.Query;
import dev.espalier.query.SparseVectorQuery;
import dev.espalier.search.Search;
import dev.espalier.server.UnknownServerException;
import dev.espalier.server.UnsupportedByServerException;
import dev.espalier.transport.error.ResponseException;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestOptions;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;
import dev.espalier.value.SparseVector;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What futures of a client fail with, and what ending them does. */
@Timeout(20)
class AsyncSearchClientTest {

    private static final Search<?> ALL = Search.of(Article_.DOCUMENT);

    @Test
    void dependentsSeeTheFailureItself() {
        try (StubServer server = new StubServer(request -> new Answer(500, "{\"error\":\"no\"}"));
                SearchClient client = server.connect()) {
            AtomicReference<Throwable> seen = new AtomicReference<>();

            CompletableFuture<?> call = client.async().search(ALL);
            Throwable failure = failure(call.whenComplete((result, problem) -> seen.set(problem)));

            assertInstanceOf(ResponseException.class, failure);
            assertSame(failure, seen.get());
        }
    }

    @Test
    void aPartialResultIsNone() {
        try (StubServer server = new StubServer(request -> new Answer(200, "{\"timed_out\":true}"));
                SearchClient client = server.connect()) {
            assertInstanceOf(
                    IncompleteResultException.class, failure(client.async().search(ALL)));
        }
    }

    @Test
    void optionsOfTheClientHold() {
        try (StubServer server = new StubServer(request -> new Answer(200, "{}"));
                SearchClient client = server.connect()) {
            AsyncSearchClient view =
                    client.with(RequestOptions.none().withOpaqueId("view")).async();

            view.documents(Article_.DOCUMENT).refresh().join();
            view.read(Request.get(RequestPath.of("x")), ResponseReader.status()).join();

            server.received().forEach(request -> assertEquals("view", request.header("X-Opaque-Id")));
            assertEquals(2, server.received().size());
        }
    }

    @Test
    void whoAnswersIsToldAsByBlockingCalls() {
        try (StubServer server = new StubServer(request -> new Answer(403, "{}"));
                SearchClient client = server.connect()) {
            assertInstanceOf(
                    UnknownServerException.class, failure(client.async().info()));
        }
    }

    @Test
    void aRefusedVersionIsExplained() {
        try (StubServer server = new StubServer(MixedCluster.node("8.19.13", 7, 8));
                SearchClient client = SearchClient.builder()
                        .nodes(server.address())
                        .compatibleWith(9)
                        .build()) {
            Throwable failure = failure(client.async().search(ALL));

            assertInstanceOf(UnsupportedByServerException.class, failure);
            assertThrows(UnsupportedByServerException.class, () -> client.search(ALL));
            assertEquals(
                    assertThrows(UnsupportedByServerException.class, () -> client.search(ALL))
                            .getMessage(),
                    failure.getMessage());
        }
    }

    @Test
    void aQueryThatDependsOnTheServerAsksItWithoutBlocking() {
        String answer = "{\"version\":{\"number\":\"9.4.3\"},\"tagline\":\"You Know, for Search\",\"count\":1}";
        try (StubServer server = new StubServer(request -> new Answer(200, answer));
                SearchClient client = server.connect()) {
            AsyncDocumentOperations<Article, String> articles = client.async().documents(Article_.DOCUMENT);
            Query dependent = new SparseVectorQuery("tokens", new SparseVector(Map.of("a", 1f)));

            assertEquals(1, articles.count(dependent).join());
            assertEquals(1, articles.count(dependent).join());

            assertEquals(
                    List.of("GET /", "POST /articles/_count", "POST /articles/_count"),
                    server.received().stream()
                            .map(StubServer.Received::toString)
                            .toList());
        }
    }

    @Test
    void cancellingWhatWasHandedOutEndsTheRequestThatItWaitsFor() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        try (StubServer server = new StubServer(request -> {
                    asked.countDown();
                    try {
                        ended.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return StubServer.LOST;
                });
                SearchClient client = SearchClient.builder()
                        .nodes(server.address())
                        .transport(settings -> settings.maxConnectionsPerNode(1))
                        .build()) {
            CompletableFuture<?> call =
                    client.async().documents(Article_.DOCUMENT).list(Search.of(Article_.DOCUMENT));
            asked.await();

            assertTrue(call.cancel(true));
            assertFalse(call.complete(null));

            // The only connection is free again: the next call gets it and fails by its own.
            CompletableFuture<?> next = client.with(
                            RequestOptions.none().withMaxRetries(0).withDeadline(Duration.ofMillis(200)))
                    .async()
                    .search(ALL);
            assertTrue(
                    failure(next).getMessage().contains("the deadline of PT0.2S passed"),
                    () -> failure(next).getMessage());
            ended.countDown();
        }
    }

    private static Throwable failure(CompletableFuture<?> call) {
        return assertThrows(ExecutionException.class, call::get).getCause();
    }
}
