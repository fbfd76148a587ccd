package dev.espalier.bulk;

import static com.acme.Articles.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.Article;
import com.acme.Article_;
import dev.espalier.StubServer;
import dev.espalier.VirtualThreads;
import dev.espalier.client.SearchClient;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** Ten thousand virtual threads and room for a hundred operations. */
@EnabledForJreRange(min = JRE.JAVA_21)
@Timeout(60)
class BulkVirtualThreadsTest {

    private static final int THREADS = 10_000;

    @TempDir
    private Path directory;

    @Test
    void allGetTheirTurnAndNoneHoldsItsCarrier() throws Exception {
        try (StubServer server = new StubServer(BulkScript::done);
                SearchClient client = server.connect();
                Recording recording = new Recording()) {
            BulkIngester<Article, String> ingester = client.documents(Article_.DOCUMENT)
                    .ingester()
                    .settings(BulkSettings.standard().withMaxOperations(50))
                    .maxPendingOperations(100)
                    .flushInterval(Duration.ofMillis(100))
                    .build();
            // loading classes pins, whoever does it
            add(ingester, 200);
            recording.enable("jdk.VirtualThreadPinned").withThreshold(Duration.ofMillis(1));
            recording.start();

            assertEquals(THREADS, add(ingester, THREADS));

            recording.stop();
            assertTrue(
                    ingester.counts().waits() > THREADS / 2, ingester.counts().toString());
            assertEquals(List.of(), pinned(recording));
            ingester.close();
        }
    }

    /** How many operations were carried out. */
    private static long add(BulkIngester<Article, String> ingester, int threads) throws Exception {
        ExecutorService executor = VirtualThreads.executor();
        List<Future<Boolean>> all = new ArrayList<>();
        for (int number = 0; number < threads; number++) {
            Article article = article("a" + number);
            all.add(executor.submit(() -> ingester.index(article).get().succeeded()));
        }
        long succeeded = 0;
        for (Future<Boolean> each : all) {
            succeeded += each.get() ? 1 : 0;
        }
        executor.shutdown();
        return succeeded;
    }

    /** Where a virtual thread that waited kept its carrier from others, if it is in code of this package. */
    private List<String> pinned(Recording recording) throws IOException {
        Path file = directory.resolve("pinned.jfr");
        recording.dump(file);
        return RecordingFile.readAllEvents(file).stream()
                .map(event -> String.valueOf(event.getStackTrace()))
                .filter(stack -> stack.contains("dev.espalier.bulk"))
                .collect(Collectors.toList());
    }
}
