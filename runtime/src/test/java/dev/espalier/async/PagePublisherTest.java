package dev.espalier.async;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The contract of {@link java.util.concurrent.Flow}, as subscribers see it. */
@Timeout(20)
class PagePublisherTest {

    /** Pages that are there when a test says so. */
    private static final class Pages implements PageSource<Integer> {

        private final Queue<CompletableFuture<Page<Integer>>> asked = new ConcurrentLinkedQueue<>();
        private final AtomicInteger cancellations = new AtomicInteger();

        @Override
        public CompletableFuture<Page<Integer>> next() {
            CompletableFuture<Page<Integer>> page = new CompletableFuture<>();
            asked.add(page);
            return page;
        }

        @Override
        public void cancel() {
            cancellations.incrementAndGet();
        }

        void answer(boolean last, Integer... elements) {
            asked.remove().complete(new Page<>(List.of(elements), last));
        }
    }

    private final Pages pages = new Pages();
    private final PagePublisher<Integer> publisher = new PagePublisher<>(() -> pages);

    @Test
    void nothingIsAskedForBeforeSomethingIsWanted() {
        Taker<Integer> taker = new Taker<>(0, each -> {});
        publisher.subscribe(taker);
        assertEquals(0, pages.asked.size());

        taker.request(1);
        assertEquals(1, pages.asked.size());
    }

    @Test
    void noMoreIsSignalledThanIsWantedAndNoPageAskedForTooSoon() {
        Taker<Integer> taker = new Taker<>(2, each -> {});
        publisher.subscribe(taker);
        pages.answer(false, 1, 2, 3);
        assertEquals(List.of(1, 2), taker.taken());

        taker.request(1);
        assertEquals(List.of(1, 2, 3), taker.taken());
        assertEquals(0, pages.asked.size(), "nothing further is wanted");

        taker.request(Long.MAX_VALUE);
        taker.request(Long.MAX_VALUE);
        pages.answer(false);
        pages.answer(true, 4);
        assertEquals(List.of(1, 2, 3, 4), taker.taken());
        assertTrue(taker.end().isDone());
        assertEquals(0, pages.cancellations.get(), "the source has let go itself");
    }

    @Test
    void theEndIsSignalledThoughNothingIsWanted() {
        Taker<Integer> taker = new Taker<>(1, each -> {});
        publisher.subscribe(taker);
        pages.answer(true, 1);
        assertTrue(taker.end().isDone());
    }

    @Test
    void aFailureEndsIt() {
        IllegalStateException problem = new IllegalStateException("no page");
        Taker<Integer> taker = Taker.oneByOne();
        publisher.subscribe(taker);
        pages.answer(false, 1);
        pages.asked.remove().completeExceptionally(problem);
        assertSame(problem, failure(taker));
        assertEquals(List.of(1), taker.taken());
        taker.request(1);
        assertEquals(0, pages.asked.size());
    }

    @Test
    void aSourceThatCannotBeMadeOrAskedIsAFailure() {
        IllegalStateException problem = new IllegalStateException("no source");
        Taker<Integer> taker = Taker.oneByOne();
        new PagePublisher<Integer>(() -> {
                    throw problem;
                })
                .subscribe(taker);
        assertSame(problem, failure(taker));
    }

    @Test
    void afterACancellationNothingIsSignalledAndTheSourceIsToldOnce() {
        Taker<Integer> taker = new Taker<>(Long.MAX_VALUE, Taker::cancel);
        publisher.subscribe(taker);
        pages.answer(false, 1, 2);
        assertEquals(List.of(1), taker.taken());
        assertFalse(taker.end().isDone());
        taker.cancel();
        taker.request(1);
        assertEquals(1, pages.cancellations.get());
    }

    @Test
    void aPageThatComesAfterACancellationIsForNobody() {
        Taker<Integer> taker = new Taker<>(1, each -> {});
        publisher.subscribe(taker);
        taker.cancel();
        assertEquals(1, pages.cancellations.get());
        pages.answer(true, 1);
        assertEquals(List.of(), taker.taken());
        assertFalse(taker.end().isDone());
    }

    @Test
    void aSubscriberThatThrowsIsToldNothingFurther() {
        Taker<Integer> taker = new Taker<>(Long.MAX_VALUE, each -> {
            throw new IllegalStateException("broken");
        });
        publisher.subscribe(taker);
        pages.answer(false, 1, 2);
        assertEquals(List.of(1), taker.taken());
        assertFalse(taker.end().isDone());
        assertEquals(1, pages.cancellations.get());
    }

    @Test
    void whoRequestsNothingIsInError() {
        Taker<Integer> taker = new Taker<>(1, each -> {});
        publisher.subscribe(taker);
        taker.request(0);
        assertInstanceOf(IllegalArgumentException.class, failure(taker));
        assertEquals(1, pages.cancellations.get());
        assertThrows(NullPointerException.class, () -> publisher.subscribe(null));
    }

    @Test
    void manyElementsTakeNoStack() throws Exception {
        PageSource<Integer> immediate = new PageSource<>() {
            private int number;

            @Override
            public CompletableFuture<Page<Integer>> next() {
                return CompletableFuture.completedFuture(new Page<>(List.of(number++), number == 100_000));
            }

            @Override
            public void cancel() {}
        };
        assertEquals(100_000, Taker.all(new PagePublisher<>(() -> immediate)).size());
    }

    @Test
    void demandAndPagesFromSeveralThreadsLoseNothing() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            PageSource<Integer> late = new PageSource<>() {
                private int number;

                @Override
                public CompletableFuture<Page<Integer>> next() {
                    int from = 10 * number++;
                    return CompletableFuture.supplyAsync(
                            () -> new Page<>(
                                    IntStream.range(from, from + 10).boxed().toList(), from == 9_990),
                            threads);
                }

                @Override
                public void cancel() {}
            };
            Taker<Integer> taker = new Taker<>(0, each -> {});
            new PagePublisher<>(() -> late).subscribe(taker);
            CountDownLatch requested = new CountDownLatch(2);
            for (int thread = 0; thread < 2; thread++) {
                threads.execute(() -> {
                    IntStream.range(0, 5_000).forEach(each -> taker.request(1));
                    requested.countDown();
                });
            }
            taker.end().get();
            requested.await();
            assertEquals(IntStream.range(0, 10_000).boxed().toList(), taker.taken());
        } finally {
            threads.shutdownNow();
        }
    }

    private static Throwable failure(Taker<?> taker) {
        return assertThrows(ExecutionException.class, () -> taker.end().get()).getCause();
    }
}
