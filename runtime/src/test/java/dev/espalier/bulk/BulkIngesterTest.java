package dev.espalier.bulk;

import static com.acme.Articles.article;
import static com.acme.Articles.numbered;
import static com.acme.Articles.titled;
import static dev.espalier.bulk.BulkScript.answer;
import static dev.espalier.bulk.BulkScript.done;
import static dev.espalier.bulk.BulkScript.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.Article;
import dev.espalier.StubServer;
import dev.espalier.StubServer.Answer;
import dev.espalier.bulk.BulkOutcome.Failed;
import dev.espalier.bulk.BulkOutcome.NotSent;
import dev.espalier.bulk.BulkRejectedException.Reason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BulkIngesterTest extends IngesterScene {

    @Test
    void sendsWhatFillsARequestAndTheRestAtTheEnd() {
        List<CompletableFuture<BulkItem<Article>>> handles;
        try (BulkIngester<Article, String> ingester =
                ingester(builder -> builder.settings(QUICK.withMaxOperations(100)))) {
            handles = numbered(0, 250, "a").stream().map(ingester::index).toList();
        }
        assertEquals(
                250,
                handles.stream().filter(handle -> handle.join().succeeded()).count());
        assertEquals("a00249", handles.get(249).join().id());
        assertEquals(249, handles.get(249).join().position());
        assertEquals(
                List.of(50, 100, 100),
                server.received().stream()
                        .map(request -> ids(request).size())
                        .sorted()
                        .toList());
    }

    @Test
    void sendsByBytes() {
        Article large = titled(article("1"), "x".repeat(3000));
        try (BulkIngester<Article, String> ingester = ingester(builder -> builder.settings(QUICK.withMaxBytes(5000)))) {
            IntStream.range(0, 4).forEach(i -> ingester.index(titled(article("a" + i), large.title())));
        }
        assertEquals(
                List.of(1, 1, 1, 1),
                server.received().stream().map(request -> ids(request).size()).toList());
    }

    @Test
    void sendsAfterTheIntervalWithoutBeingTold() {
        BulkIngester<Article, String> ingester = ingester(builder -> builder.flushInterval(Duration.ofMillis(5)));
        assertTrue(ingester.index(article("1")).join().succeeded());
        assertTrue(ingester.index(article("2")).join().succeeded());
        ingester.close();
    }

    @Test
    void sendsWhatWasAddedBeforeAFlush() {
        BulkIngester<Article, String> ingester = ingester(builder -> builder);
        ingester.flush().join();
        CompletableFuture<BulkItem<Article>> first = ingester.index(article("1"));
        CompletableFuture<BulkItem<Article>> second = ingester.delete("1");
        ingester.flush().join();
        assertTrue(first.isDone() && second.isDone());
        assertEquals(2, server.received().size());
        ingester.close();
    }

    @Test
    void tellsAnOperationThatCannotBeSentByItself() {
        try (BulkIngester<Article, String> ingester =
                ingester(builder -> builder.settings(QUICK.withServerLimit(50_000)))) {
            assertEquals(new NotSent("The id of a document must not be empty"), outcome(ingester.index(article(""))));
            assertInstanceOf(NotSent.class, outcome(ingester.index(article(null))));
            NotSent tooLong =
                    assertInstanceOf(NotSent.class, outcome(ingester.index(titled(article("1"), "x".repeat(60_000)))));
            assertTrue(tooLong.reason().startsWith("The operation index \"1\" is 60"), tooLong.reason());
            assertEquals(3, ingester.counts().notSent());
        }
        assertEquals(List.of(), server.received());
    }

    /** Requests on one document follow each other, whatever becomes of them. */
    @Test
    void keepsTheOrderOnEachDocumentAcrossRequestsAndRetries() throws Exception {
        Map<String, List<String>> applied = new ConcurrentHashMap<>();
        AtomicInteger number = new AtomicInteger();
        behaviour = request -> {
            int turn = number.incrementAndGet();
            if (turn % 7 == 0) {
                return BulkScript.BUSY;
            }
            List<String> titles = request.body()
                    .lines()
                    .filter(line -> line.contains("\"title\""))
                    .map(line -> line.replaceAll(".*\"title\":\"(\\w*)\".*", "$1"))
                    .toList();
            AtomicInteger at = new AtomicInteger();
            Answer answer = answer(request, sent -> {
                String title = titles.get(at.getAndIncrement());
                if ((title.hashCode() + turn) % 3 == 0) {
                    return 429;
                }
                List<String> before = applied.computeIfAbsent(sent.id(), id -> new CopyOnWriteArrayList<>());
                // the second time after a lost answer
                if (before.isEmpty() || !before.get(before.size() - 1).equals(title)) {
                    before.add(title);
                }
                return 201;
            });
            return turn % 11 == 0 ? StubServer.LOST : answer;
        };
        int documents = 5;
        int versions = 60;
        BulkSettings settings = QUICK.withMaxOperations(4).withMaxRetries(100);
        List<CompletableFuture<?>> producers = new ArrayList<>();
        List<CompletableFuture<BulkItem<Article>>> handles = new CopyOnWriteArrayList<>();
        try (BulkIngester<Article, String> ingester =
                ingester(builder -> builder.settings(settings).maxConcurrentRequests(4))) {
            for (int document = 0; document < documents; document++) {
                Article empty = article("d" + document);
                producers.add(CompletableFuture.runAsync(
                        () -> IntStream.range(0, versions)
                                .forEach(version -> handles.add(ingester.index(titled(empty, "v" + version)))),
                        threads));
            }
            CompletableFuture.allOf(producers.toArray(CompletableFuture[]::new)).join();
        }
        assertEquals(documents * versions, handles.size());
        handles.forEach(handle ->
                assertTrue(handle.join().succeeded(), () -> handle.join().toString()));
        List<String> inOrder =
                IntStream.range(0, versions).mapToObj(version -> "v" + version).toList();
        assertEquals(documents, applied.size());
        applied.forEach((id, titles) -> assertEquals(inOrder, titles, id));
    }

    @Test
    void sendsFewerRequestsAtATimeWhenTheServerIsBusy() {
        AtomicInteger now = new AtomicInteger();
        List<Integer> after = new CopyOnWriteArrayList<>();
        CountDownLatch four = new CountDownLatch(4);
        behaviour = request -> {
            int atATime = now.incrementAndGet();
            try {
                if (four.getCount() > 0) {
                    four.countDown();
                    await(four);
                    return BulkScript.BUSY;
                }
                after.add(atATime);
                return done(request);
            } finally {
                now.decrementAndGet();
            }
        };
        try (BulkIngester<Article, String> ingester =
                ingester(builder -> builder.settings(QUICK.withMaxOperations(1)).maxConcurrentRequests(4))) {
            numbered(0, 100, "a").forEach(ingester::index);
        }
        assertEquals(List.of(1, 1, 1, 1), after.subList(0, 4));
        assertEquals(100, after.size());
    }

    @Test
    void splitsWhatIsTooLargeAndRemembersIt() {
        behaviour = request -> ids(request).size() > 200 ? new Answer(413, "") : done(request);
        List<CompletableFuture<BulkItem<Article>>> handles;
        BulkSettings settings = QUICK.withMaxOperations(400);
        try (BulkIngester<Article, String> ingester =
                ingester(builder -> builder.settings(settings).maxConcurrentRequests(1))) {
            handles = numbered(0, 1200, "a").stream()
                    .map(article -> ingester.index(titled(article, "x".repeat(500))))
                    .toList();
        }
        handles.forEach(handle -> assertTrue(handle.join().succeeded()));
        assertEquals(
                1,
                server.received().stream()
                        .filter(request -> ids(request).size() > 200)
                        .count());
    }

    @Test
    void takesNothingMoreInAfterTooManyFailuresForOneReason() {
        behaviour = request -> answer(request, sent -> 400);
        BulkIngester<Article, String> ingester = ingester(builder ->
                builder.settings(QUICK.withMaxOperations(10).withStopAfter(10)).maxConcurrentRequests(1));
        List<CompletableFuture<BulkItem<Article>>> handles =
                numbered(0, 10, "a").stream().map(ingester::index).toList();
        assertInstanceOf(Failed.class, outcome(handles.get(9)));
        BulkRejectedException e = assertThrows(BulkRejectedException.class, () -> ingester.index(article("x")));
        assertEquals(Reason.STOPPED, e.reason());
        assertTrue(String.valueOf(e.getMessage()).contains("error_400"), e.getMessage());
        ingester.close();
    }

    @Test
    void containsListenersThatFailAndTellsEachOutcomeOnce() {
        List<String> told = new CopyOnWriteArrayList<>();
        List<BulkRequestEvent> requests = new CopyOnWriteArrayList<>();
        behaviour = request -> server.received().size() == 1 ? answer(request, Map.of("a00001", 429)) : done(request);
        BulkListener<Article> listener = new BulkListener<>() {
            @Override
            public void operationEnded(BulkItem<Article> item) {
                told.add(item.id() + " " + item.succeeded());
                throw new IllegalStateException("on purpose");
            }

            @Override
            public void requestStarted(int operations, long bytes) {
                throw new AssertionError("on purpose");
            }

            @Override
            public void requestEnded(BulkRequestEvent event) {
                requests.add(event);
                throw new IllegalStateException("on purpose");
            }
        };
        try (BulkIngester<Article, String> ingester = ingester(builder -> builder.listener(listener))) {
            numbered(0, 3, "a").forEach(ingester::index);
        }
        assertEquals(
                List.of("a00000 true", "a00001 true", "a00002 true"),
                told.stream().sorted().toList());
        assertEquals(
                List.of(3, 1),
                requests.stream().map(BulkRequestEvent::operations).toList());
        assertEquals(
                List.of(1, 0), requests.stream().map(BulkRequestEvent::retried).toList());
    }

    @Test
    void countsWhatItDoes() {
        behaviour = request ->
                server.received().size() == 1 ? answer(request, Map.of("a00001", 429, "a00002", 400)) : done(request);
        BulkIngester<Article, String> ingester = ingester(builder -> builder);
        numbered(0, 3, "a").forEach(ingester::index);
        ingester.index(article(""));
        ingester.flush().join();
        BulkCounts counts = ingester.counts();
        long bytes = server.received().stream()
                .mapToLong(request -> request.body().length())
                .sum();
        assertEquals(new BulkCounts(4, 0, 0, 0, 2, 1, 1, 0, 1, 2, 4, bytes, 0), counts);
        ingester.close();
    }
}
