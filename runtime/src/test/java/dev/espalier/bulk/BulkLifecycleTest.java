package dev.espalier.bulk;

import static com.acme.Articles.numbered;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.Article;
import com.acme.Article_;
import dev.espalier.StubServer;
import dev.espalier.StubServer.Answer;
import dev.espalier.StubServer.Received;
import dev.espalier.bulk.BulkOutcome.NotSent;
import dev.espalier.bulk.BulkOutcome.Unknown;
import dev.espalier.bulk.BulkOutcome.Written;
import dev.espalier.client.SearchClient;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Bulks that are ended before they are done. */
@Timeout(30)
class BulkLifecycleTest {

    private static final BulkSettings SLOW =
            BulkSettings.standard().withMaxOperations(2).withBackoff(retry -> Duration.ofHours(1));

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile Function<Received, Answer> behaviour = BulkScript::done;
    private final StubServer server = new StubServer(request -> behaviour.apply(request), threads);
    private final SearchClient client = server.connect();

    @AfterEach
    void close() {
        over.countDown();
        client.close();
        server.close();
        threads.shutdownNow();
    }

    private BulkRequest<Article, String> bulk() {
        BulkRequest<Article, String> bulk = client.documents(Article_.DOCUMENT).bulk(SLOW);
        numbered(0, 5, "a").forEach(bulk::index);
        return bulk;
    }

    /** The second request is refused for now. */
    private Answer busyAtTheSecond(Received request) {
        return server.received().size() < 2
                ? BulkScript.done(request)
                : BulkScript.answer(request, Map.of("a00003", 429));
    }

    /** The second request gets no answer. */
    private Answer silentAtTheSecond(Received request) {
        if (server.received().size() < 2) {
            return BulkScript.done(request);
        }
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return StubServer.LOST;
    }

    private void awaitSecondRequest() {
        while (server.received().size() < 2) {
            Thread.onSpinWait();
        }
    }

    @Test
    void anInterruptEndsAPause() throws Exception {
        behaviour = this::busyAtTheSecond;
        CompletableFuture<BulkResult<Article>> result = new CompletableFuture<>();
        CompletableFuture<Boolean> flag = new CompletableFuture<>();
        Thread caller = new Thread(() -> {
            result.complete(bulk().execute());
            flag.complete(Thread.currentThread().isInterrupted());
        });
        caller.start();
        awaitSecondRequest();
        caller.interrupt();
        assertTrue(flag.join());
        assertEnded(result.join());
    }

    @Test
    void closingTheClientEndsAPause() {
        behaviour = this::busyAtTheSecond;
        CompletableFuture<BulkResult<Article>> blocking =
                CompletableFuture.supplyAsync(() -> bulk().execute(), threads);
        awaitSecondRequest();
        client.close();
        assertEnded(blocking.join());
    }

    @Test
    void cancellingEndsAPause() {
        behaviour = this::busyAtTheSecond;
        RunningBulk<Article> running = bulk().start();
        awaitSecondRequest();
        running.cancel();
        assertEnded(running.result().join());
    }

    /** Either in the request or in the pause after it. */
    private static void assertEnded(BulkResult<Article> result) {
        assertEquals(5, result.items().size());
        assertInstanceOf(Written.class, result.items().get(1).outcome());
        BulkOutcome refused = result.items().get(3).outcome();
        assertTrue(refused instanceof NotSent || refused instanceof Unknown, refused.toString());
        assertInstanceOf(NotSent.class, result.items().get(4).outcome());
    }

    @Test
    void cancellingBreaksOffTheRequestAndLeavesItsOutcomeOpen() {
        behaviour = this::silentAtTheSecond;
        RunningBulk<Article> running = bulk().start();
        awaitSecondRequest();
        CompletableFuture<BulkResult<Article>> waiting = running.result();
        waiting.cancel(true);
        assertThrows(CancellationException.class, waiting::join);
        BulkResult<Article> result = running.result().join();
        assertInstanceOf(Written.class, result.items().get(1).outcome());
        assertEquals(
                new Unknown("The request was broken off on its way"),
                result.items().get(2).outcome());
        assertInstanceOf(NotSent.class, result.items().get(4).outcome());
        running.cancel();
    }

    @Test
    void aBulkThatIsStartedAfterTheEndSendsNothing() {
        client.close();
        BulkResult<Article> result = bulk().start().result().join();
        result.items().forEach(item -> assertInstanceOf(NotSent.class, item.outcome()));
        assertEquals(0, server.received().size());
    }
}
