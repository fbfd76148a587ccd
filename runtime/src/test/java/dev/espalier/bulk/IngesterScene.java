package dev.espalier.bulk;

import com.acme.Article;
import com.acme.Article_;
import dev.espalier.StubServer;
import dev.espalier.StubServer.Answer;
import dev.espalier.StubServer.Received;
import dev.espalier.client.SearchClient;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;

/** Ingesters to a node that answers as a test wants it to, several requests at a time. */
@Timeout(30)
abstract class IngesterScene {

    static final BulkSettings QUICK = BulkSettings.standard().withBackoff(retry -> Duration.ofMillis(1));
    static final Duration LONG = Duration.ofHours(1);

    final ExecutorService threads = Executors.newCachedThreadPool();
    final CountDownLatch over = new CountDownLatch(1);
    volatile Function<Received, Answer> behaviour = BulkScript::done;
    final StubServer server = new StubServer(request -> behaviour.apply(request), threads);
    final SearchClient client = server.connect();

    @AfterEach
    void close() {
        over.countDown();
        client.close();
        server.close();
        threads.shutdownNow();
    }

    BulkIngester<Article, String> ingester(UnaryOperator<BulkIngesterBuilder<Article, String>> settings) {
        return settings.apply(client.documents(Article_.DOCUMENT)
                        .ingester()
                        .settings(QUICK)
                        .flushInterval(null))
                .build();
    }

    /** Waits until the test is over. */
    Answer never() {
        await(over);
        return StubServer.LOST;
    }

    static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static BulkOutcome outcome(CompletableFuture<BulkItem<Article>> handle) {
        return handle.join().outcome();
    }
}
