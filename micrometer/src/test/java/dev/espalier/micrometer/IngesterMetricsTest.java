package dev.espalier.micrometer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import dev.espalier.bulk.BulkIngester;
import dev.espalier.client.SearchClient;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class IngesterMetricsTest {

    private static final byte[] ANSWER = """
            {"items":[{"index":{"_id":"1","_version":1,"status":201}},{"index":{"_id":"2","status":400}}]}""".getBytes();

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @Test
    void showsWhatAnIngesterDoes() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, ANSWER.length);
            exchange.getResponseBody().write(ANSWER);
            exchange.close();
        });
        server.start();
        try (SearchClient client =
                SearchClient.connect("http://127.0.0.1:" + server.getAddress().getPort())) {
            BulkIngester<Word, String> ingester = client.documents(Word.DOCUMENT)
                    .ingester()
                    .flushInterval(null)
                    .build();
            new IngesterMetrics(ingester, Tag.of("job", "test")).bindTo(registry);
            ingester.index(new Word("1"));
            ingester.index(new Word("2"));
            assertEquals(2, values().get("espalier.bulk.pending"));
            ingester.index(new Word(""));
            ingester.flush().join();
            long bytes = ingester.counts().sentBytes();
            assertEquals(
                    Map.ofEntries(
                            Map.entry("espalier.bulk.operations.succeeded", 1L),
                            Map.entry("espalier.bulk.operations.failed", 1L),
                            Map.entry("espalier.bulk.operations.not_sent", 1L),
                            Map.entry("espalier.bulk.operations.unknown", 0L),
                            Map.entry("espalier.bulk.added", 3L),
                            Map.entry("espalier.bulk.retries", 0L),
                            Map.entry("espalier.bulk.requests", 1L),
                            Map.entry("espalier.bulk.sent", 2L),
                            Map.entry("espalier.bulk.sent.bytes", bytes),
                            Map.entry("espalier.bulk.waits", 0L),
                            Map.entry("espalier.bulk.pending", 0L),
                            Map.entry("espalier.bulk.pending.bytes", 0L),
                            Map.entry("espalier.bulk.inflight", 0L)),
                    values());
            ingester.close();
        } finally {
            server.stop(0);
        }
    }

    private Map<String, Long> values() {
        return registry.getMeters().stream().collect(Collectors.toMap(IngesterMetricsTest::name, meter ->
                (long) meter.measure().iterator().next().getValue()));
    }

    private static String name(Meter meter) {
        assertEquals("test", meter.getId().getTag("job"));
        String outcome = meter.getId().getTag("outcome");
        return meter.getId().getName() + (outcome == null ? "" : "." + outcome);
    }
}
