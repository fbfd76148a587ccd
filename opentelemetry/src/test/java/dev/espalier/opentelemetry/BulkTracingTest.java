package dev.espalier.opentelemetry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import dev.espalier.bulk.BulkIngester;
import dev.espalier.bulk.BulkSettings;
import dev.espalier.client.SearchClient;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BulkTracingTest {

    private static final byte[] STORED =
            "{\"items\":[{\"index\":{\"_id\":\"1\",\"_version\":1,\"status\":201}}]}".getBytes();

    private final InMemorySpanExporter exporter = InMemorySpanExporter.create();
    private final OpenTelemetrySdk openTelemetry = OpenTelemetrySdk.builder()
            .setTracerProvider(SdkTracerProvider.builder()
                    .addSpanProcessor(SimpleSpanProcessor.create(exporter))
                    .build())
            .build();

    @Test
    void theRequestsOfAnIngesterAreChildrenOfOneSpan() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, STORED.length);
            exchange.getResponseBody().write(STORED);
            exchange.close();
        });
        server.start();
        Span job = openTelemetry.getTracer("test").spanBuilder("job").startSpan();
        try (SearchClient client = SearchClient.builder()
                .nodes("http://127.0.0.1:" + server.getAddress().getPort())
                .requestListener(CallTracing.of(openTelemetry))
                .build()) {
            BulkIngester<Word, String> ingester;
            try (Scope scope = job.makeCurrent()) {
                ingester = client.documents(Word.DOCUMENT)
                        .ingester()
                        .settings(BulkSettings.standard().withMaxOperations(1))
                        .build();
                assertEquals(job, Span.current(), scope.toString());
            }
            Stream.of("1", "2", "3").map(Word::new).forEach(ingester::index);
            ingester.close();
        } finally {
            server.stop(0);
        }
        List<SpanData> spans = exporter.getFinishedSpanItems();
        SpanData parent = spans.get(spans.size() - 1);
        assertEquals("bulk.ingest", parent.getName());
        assertEquals(job.getSpanContext().getSpanId(), parent.getParentSpanId());
        assertEquals("words", parent.getAttributes().get(SpanKeys.COLLECTION));
        assertEquals(3L, parent.getAttributes().get(AttributeKey.longKey("espalier.bulk.operations")));
        assertEquals(3L, parent.getAttributes().get(AttributeKey.longKey("espalier.bulk.succeeded")));
        assertEquals(4, spans.size());
        for (SpanData call : spans.subList(0, 3)) {
            assertEquals("bulk", call.getName());
            assertEquals(parent.getSpanId(), call.getParentSpanId());
        }
    }
}
