package dev.espalier.client;

import com.acme.Article;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.query.Query;
import dev.espalier.search.Search;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** Threads that read the fifty documents in several ways, again and again, and note what goes wrong. */
final class ReadLoad implements AutoCloseable {

    /** Each thread leaves the servers the time that they need to start and stop. */
    private static final long PACE = 500_000_000;

    private static final long LOOK = 1_000_000;

    private final SearchClient client;
    private final DocumentType<Article, String> type;
    private final List<String> failures = new CopyOnWriteArrayList<>();
    private final AtomicLong calls = new AtomicLong();
    private final List<Thread> threads;
    private volatile boolean ended;

    ReadLoad(int threads, SearchClient client, DocumentType<Article, String> type) {
        this.client = client;
        this.type = type;
        this.threads = IntStream.range(0, threads)
                .mapToObj(number -> new Thread(this::read, "reader-" + number))
                .toList();
        this.threads.forEach(Thread::start);
    }

    private void read() {
        Search<Article> all = Search.of(type);
        while (!ended) {
            try {
                long found = client.search(all).total().value();
                long counted = client.documents(type).count(Query.matchAll());
                boolean present = client.documents(type).get("a00001").isPresent();
                if (found != 50 || counted != 50 || !present) {
                    failures.add(found + " found, " + counted + " counted, the first is there: " + present);
                }
            } catch (RuntimeException e) {
                failures.add(e.toString());
            }
            calls.incrementAndGet();
            LockSupport.parkNanos(PACE);
        }
    }

    /** What did not go as it should. */
    List<String> failures() {
        return failures;
    }

    /** Goes on for some rounds. */
    void awaitMore(int rounds) {
        long wanted = calls.get() + rounds;
        while (calls.get() < wanted) {
            LockSupport.parkNanos(LOOK);
        }
    }

    @Override
    public void close() {
        ended = true;
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
