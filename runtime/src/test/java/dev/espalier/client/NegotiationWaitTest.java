package dev.espalier.client;

import static dev.espalier.client.NegotiationTest.mediaType;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.StubServer;
import dev.espalier.StubServer.Answer;
import dev.espalier.StubServer.Received;
import dev.espalier.transport.error.TransportException;
import dev.espalier.transport.error.TransportException.Kind;
import dev.espalier.transport.request.CancellationToken;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestOptions;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One call asks what the server is, and takes its time; others come meanwhile. */
@Timeout(30)
class NegotiationWaitTest {

    private static final Function<Received, Answer> NODE = MixedCluster.node("9.4.3", 8, 9);
    private static final Request GET = Request.get(RequestPath.of("articles", "_doc", "1"));
    private static final int CALLS = 16;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch answering = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private StubServer server;
    private SearchClient client;

    @BeforeEach
    void connect() {
        server = new StubServer(this::answer, threads);
        client = MixedCluster.builder(server).negotiateCompatibility().build();
    }

    private Answer answer(Received request) {
        if (request.target().equals("/")) {
            asked.countDown();
            try {
                answering.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return NODE.apply(request);
    }

    @AfterEach
    void close() {
        answering.countDown();
        client.close();
        server.close();
        threads.shutdownNow();
    }

    @Test
    void theyWaitForItsAnswerAndDoNotAskThemselves() throws Exception {
        List<Future<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < CALLS; i++) {
            calls.add(threads.submit(() -> client.transport().execute(GET, ResponseReader.status())));
            calls.add(client.transport().executeAsync(GET, ResponseReader.status()));
        }
        asked.await();
        answering.countDown();
        for (Future<Integer> call : calls) {
            assertEquals(200, call.get());
        }
        assertEquals(1, questions());
        assertEquals(
                List.of(mediaType("json", 9)),
                server.received().stream()
                        .filter(request -> !request.target().equals("/"))
                        .map(request -> request.header("Accept"))
                        .distinct()
                        .toList());
    }

    @Test
    void aCallThatIsCancelledWaitsNoLonger() throws Exception {
        CompletableFuture<Integer> first = client.transport().executeAsync(GET, ResponseReader.status());
        asked.await();
        CancellationToken token = new CancellationToken();
        Request request = GET.withOptions(RequestOptions.none().withCancellation(token));
        CompletableFuture<Integer> waiting = client.transport().executeAsync(request, ResponseReader.status());
        Future<Integer> blocked = threads.submit(() -> client.transport().execute(request, ResponseReader.status()));
        token.cancel();
        assertEnded(Kind.CANCELLED, assertThrows(CompletionException.class, waiting::join));
        assertEnded(Kind.CANCELLED, assertThrows(ExecutionException.class, blocked::get));
        assertFalse(first.isDone());
        answering.countDown();
        assertEquals(200, first.join());
    }

    private static void assertEnded(Kind kind, Exception failure) {
        assertEquals(
                kind,
                assertInstanceOf(TransportException.class, failure.getCause()).kind());
    }

    @Test
    void aCallWaitsNoLongerThanItMayTake() throws Exception {
        CompletableFuture<Integer> first = client.transport().executeAsync(GET, ResponseReader.status());
        asked.await();
        Request request = GET.withOptions(RequestOptions.none().withDeadline(Duration.ofMillis(100)));
        CompletableFuture<Integer> waiting = client.transport().executeAsync(request, ResponseReader.status());
        Future<Integer> blocked = threads.submit(() -> client.transport().execute(request, ResponseReader.status()));
        assertEnded(Kind.DEADLINE, assertThrows(CompletionException.class, waiting::join));
        assertEnded(Kind.DEADLINE, assertThrows(ExecutionException.class, blocked::get));
        assertFalse(first.isDone());
        assertEquals(1, questions());
    }

    @Test
    void theyGoOnInPlainJsonWhenTheOneThatAsksIsCancelled() throws Exception {
        CompletableFuture<Integer> first = client.transport().executeAsync(GET, ResponseReader.status());
        asked.await();
        CompletableFuture<Integer> waiting = client.transport().executeAsync(GET, ResponseReader.status());
        first.cancel(true);
        assertEquals(200, waiting.join());
        answering.countDown();
        assertEquals(200, client.transport().execute(GET, ResponseReader.status()));
        assertEquals(
                List.of("/ application/json", GET.target() + " application/json", "/ application/json"),
                server.received().stream()
                        .limit(3)
                        .map(request -> request.target() + " " + request.header("Accept"))
                        .toList());
        assertEquals(mediaType("json", 9), server.received().get(3).header("Accept"));
    }

    @Test
    void anInterruptedCallSaysSo() throws Exception {
        CompletableFuture<Integer> first = client.transport().executeAsync(GET, ResponseReader.status());
        asked.await();
        Thread.currentThread().interrupt();
        TransportException e =
                assertThrows(TransportException.class, () -> client.transport().execute(GET, ResponseReader.status()));
        assertEquals(Kind.INTERRUPTED, e.kind());
        assertTrue(Thread.interrupted());
        answering.countDown();
        assertEquals(200, first.join());
    }

    private long questions() {
        return server.received().stream()
                .filter(request -> request.target().equals("/"))
                .count();
    }
}
