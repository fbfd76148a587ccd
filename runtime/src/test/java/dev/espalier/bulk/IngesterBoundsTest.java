package dev.espalier.bulk;

import static com.acme.Articles.article;
import static com.acme.Articles.numbered;
import static com.acme.Articles.titled;
import static dev.espalier.bulk.BulkScript.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.Article;
import dev.espalier.StubServer.Answer;
import dev.espalier.bulk.BulkOutcome.NotSent;
import dev.espalier.bulk.BulkOutcome.Unknown;
import dev.espalier.bulk.BulkRejectedException.Reason;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;

/** How much goes into an ingester, and what is left when it is closed. */
class IngesterBoundsTest extends IngesterScene {

    @Test
    void waitsForRoom() throws Exception {
        Semaphore answers = new Semaphore(0);
        behaviour = request -> {
            answers.acquireUninterruptibly();
            return done(request);
        };
        BulkIngester<Article, String> ingester =
                ingester(builder -> builder.settings(QUICK.withMaxOperations(2)).maxPendingOperations(4));
        numbered(0, 4, "a").forEach(ingester::index);
        CompletableFuture<CompletableFuture<BulkItem<Article>>> fifth =
                CompletableFuture.supplyAsync(() -> ingester.index(article("5")), threads);
        while (ingester.counts().waits() == 0) {
            Thread.onSpinWait();
        }
        assertTrue(!fifth.isDone());
        answers.release(100);
        CompletableFuture<BulkItem<Article>> handle = fifth.join();
        ingester.close();
        assertTrue(handle.join().succeeded());
    }

    @Test
    void saysThatItIsFullAtOnceOrInTime() {
        behaviour = request -> never();
        for (Duration wait : List.of(Duration.ZERO, Duration.ofMillis(5))) {
            BulkIngester<Article, String> ingester =
                    ingester(builder -> builder.maxPendingOperations(2).maxWait(wait));
            ingester.index(article("1"));
            ingester.index(article("2"));
            BulkRejectedException e = assertThrows(BulkRejectedException.class, () -> ingester.index(article("3")));
            assertEquals(Reason.FULL, e.reason());
            assertEquals(2, ingester.counts().added());
            ingester.close(Duration.ZERO);
        }
    }

    @Test
    void boundsBytes() {
        behaviour = request -> never();
        BulkIngester<Article, String> ingester =
                ingester(builder -> builder.maxPendingBytes(5000).maxWait(Duration.ZERO));
        ingester.index(titled(article("larger than all"), "x".repeat(10_000)));
        assertThrows(BulkRejectedException.class, () -> ingester.index(article("2")));
        assertTrue(ingester.counts().pendingBytes() > 10_000);
        ingester.close(Duration.ZERO);
    }

    @Test
    void anInterruptEndsTheWaitForRoom() throws Exception {
        behaviour = request -> never();
        BulkIngester<Article, String> ingester = ingester(builder -> builder.maxPendingOperations(1));
        ingester.index(article("1"));
        CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
        Thread adding = new Thread(() -> {
            try {
                ingester.index(article("2"));
            } catch (BulkRejectedException e) {
                interrupted.complete(e.reason() == Reason.INTERRUPTED
                        && Thread.currentThread().isInterrupted());
            }
        });
        adding.start();
        while (ingester.counts().waits() == 0) {
            Thread.onSpinWait();
        }
        adding.interrupt();
        assertTrue(interrupted.join());
        ingester.close(Duration.ZERO);
    }

    @Test
    void closeEndsTheWaitForRoomAndTellsWhatBecameOfEverything() {
        behaviour = request -> never();
        BulkIngester<Article, String> ingester = ingester(builder -> builder.settings(QUICK.withMaxOperations(2))
                .maxConcurrentRequests(1)
                .maxPendingOperations(3));
        List<CompletableFuture<BulkItem<Article>>> handles =
                numbered(0, 3, "a").stream().map(ingester::index).toList();
        CompletableFuture<Reason> blocked = CompletableFuture.supplyAsync(
                () -> assertThrows(BulkRejectedException.class, () -> ingester.index(article("4")))
                        .reason(),
                threads);
        while (ingester.counts().waits() == 0 || server.received().isEmpty()) {
            Thread.onSpinWait();
        }
        ingester.close(Duration.ofMillis(1));
        assertEquals(Reason.CLOSED, blocked.join());
        assertInstanceOf(Unknown.class, outcome(handles.get(0)));
        assertInstanceOf(Unknown.class, outcome(handles.get(1)));
        assertEquals(new NotSent(Ingestion.CLOSED), outcome(handles.get(2)));
        BulkCounts counts = ingester.counts();
        assertEquals(3, counts.added());
        assertEquals(2, counts.unknown());
        assertEquals(1, counts.notSent());
        assertEquals(0, counts.pending());
        assertEquals(0, counts.pendingBytes());
        ingester.close();
        assertEquals(
                Reason.CLOSED,
                assertThrows(BulkRejectedException.class, () -> ingester.index(article("5")))
                        .reason());
    }

    @Test
    void closeCutsPausesShort() {
        behaviour = request -> server.received().size() == 1 ? BulkScript.BUSY : done(request);
        BulkIngester<Article, String> ingester =
                ingester(builder -> builder.settings(QUICK.withBackoff(retry -> LONG)));
        CompletableFuture<BulkItem<Article>> handle = ingester.index(article("1"));
        ingester.flush();
        while (ingester.counts().retried() == 0) {
            Thread.onSpinWait();
        }
        ingester.close();
        assertTrue(handle.join().succeeded());
    }

    @Test
    void closeDoesNotWaitForAPauseThatLastsTooLong() {
        behaviour = request -> new Answer(429, BulkScript.BUSY.json(), Map.of("Retry-After", "3600"));
        BulkIngester<Article, String> ingester = ingester(builder -> builder);
        CompletableFuture<BulkItem<Article>> handle = ingester.index(article("1"));
        ingester.flush();
        while (ingester.counts().retried() == 0) {
            Thread.onSpinWait();
        }
        ingester.close();
        assertEquals(new NotSent(Ingestion.CLOSED + " before it could be sent again"), outcome(handle));
        assertEquals(1, server.received().size());
    }

    @Test
    void endsWithTheClient() {
        behaviour = request -> BulkScript.BUSY;
        BulkIngester<Article, String> ingester =
                ingester(builder -> builder.settings(QUICK.withBackoff(retry -> LONG)));
        CompletableFuture<BulkItem<Article>> handle = ingester.index(article("1"));
        ingester.flush();
        while (ingester.counts().retried() == 0) {
            Thread.onSpinWait();
        }
        client.close();
        assertInstanceOf(NotSent.class, outcome(handle));
        assertEquals(
                Reason.STOPPED,
                assertThrows(BulkRejectedException.class, () -> ingester.index(article("2")))
                        .reason());
        ingester.close();
    }

    @Test
    void aListenerMayAddOperationsAndCloseWithoutWaitingForItself() {
        CompletableFuture<BulkIngester<Article, String>> made = new CompletableFuture<>();
        List<String> told = new CopyOnWriteArrayList<>();
        BulkListener<Article> listener = new BulkListener<>() {
            @Override
            public void operationEnded(BulkItem<Article> item) {
                told.add(String.valueOf(item.id()));
                if (item.position() < 3) {
                    made.join().index(article("again " + item.id()));
                } else {
                    made.join().close();
                }
            }
        };
        BulkIngester<Article, String> ingester =
                ingester(builder -> builder.listener(listener).maxPendingOperations(1));
        made.complete(ingester);
        ingester.index(article("1"));
        ingester.flush().join();
        while (told.size() < 4) {
            ingester.flush();
            Thread.onSpinWait();
        }
        assertEquals(List.of("1", "again 1", "again again 1", "again again again 1"), told);
        ingester.close();
    }
}
