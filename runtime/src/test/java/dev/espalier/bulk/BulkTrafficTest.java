package dev.espalier.bulk;

import static com.acme.Articles.numbered;
import static com.acme.Articles.titled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.Article;
import com.acme.Article_;
import dev.espalier.StubServer;
import dev.espalier.StubServer.Answer;
import dev.espalier.client.SearchClient;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes over the wire, as the JDK's own recorder sees it: clients have lost ten times here by small writes. */
class BulkTrafficTest {

    private static final int MOST_WRITES = 40;

    private static final String ITEMS = numbered(0, 1000, "a").stream()
            .map(article -> "{\"index\":{\"_id\":\"" + article.id() + "\",\"_version\":1,\"status\":201}}")
            .collect(Collectors.joining(",", "{\"took\":1,\"errors\":false,\"items\":[", "]}"));

    @TempDir
    Path directory;

    @Test
    void aThousandDocumentsGoOutInFewLargeWrites() throws IOException {
        List<Article> documents = numbered(0, 1000, "a").stream()
                .map(article -> titled(article, "x".repeat(994)))
                .toList();
        try (StubServer server = new StubServer(request -> new Answer(200, ITEMS));
                SearchClient client = server.connect()) {
            // so that it is the second one that is counted, over a connection that is there
            assertEquals(1000, send(client, documents));

            List<RecordedEvent> writes =
                    record(URI.create(server.address()).getPort(), () -> assertEquals(1000, send(client, documents)));

            String body = server.received().get(1).body();
            assertEquals(1_280_000, body.length(), 5_000);
            long written = writes.stream()
                    .mapToLong(write -> write.getLong("bytesWritten"))
                    .sum();
            assertTrue(written > body.length(), () -> "all of them are seen: " + written);
            assertTrue(writes.size() <= MOST_WRITES, () -> writes.size() + " writes");
        }
    }

    private static int send(SearchClient client, List<Article> documents) {
        return client.documents(Article_.DOCUMENT).saveAll(documents).succeeded();
    }

    /** What this thread writes to a port. */
    private List<RecordedEvent> record(int port, Runnable action) throws IOException {
        Path file = directory.resolve("writes.jfr");
        try (Recording recording = new Recording()) {
            recording
                    .enable("jdk.SocketWrite")
                    .withoutStackTrace()
                    .withThreshold(Duration.ZERO)
                    // newer JDKs would leave some of them out
                    .with("throttle", "off");
            recording.start();
            action.run();
            recording.stop();
            recording.dump(file);
        }
        long thread = Thread.currentThread().getId();
        return RecordingFile.readAllEvents(file).stream()
                .filter(event -> event.getEventType().getName().equals("jdk.SocketWrite")
                        && event.getInt("port") == port
                        && event.getThread().getJavaThreadId() == thread)
                .toList();
    }
}
