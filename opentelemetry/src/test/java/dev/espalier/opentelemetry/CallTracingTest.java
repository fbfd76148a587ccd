package dev.espalier.opentelemetry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import dev.espalier.transport.Transport;
import dev.espalier.transport.TransportConfig;
import dev.espalier.transport.error.ResponseException;
import dev.espalier.transport.error.TransportException;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestBody;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CallTracingTest {

    private static final String QUERY = "{\"query\":{\"term\":{\"a\":\"searched\"}}}";
    private static final Request SEARCH = Request.post(RequestPath.of("x", "_search"))
            .withParameter("preference", "_local")
            .withParameter("token", "visible")
            .withBody(RequestBody.json(QUERY.getBytes()));

    private final InMemorySpanExporter exporter = InMemorySpanExporter.create();
    private final OpenTelemetry openTelemetry = OpenTelemetrySdk.builder()
            .setTracerProvider(SdkTracerProvider.builder()
                    .addSpanProcessor(SimpleSpanProcessor.create(exporter))
                    .build())
            .build();
    private final Queue<Integer> statuses = new ConcurrentLinkedQueue<>();
    private final Queue<String> traceParents = new ConcurrentLinkedQueue<>();
    private final HttpServer server = serve();
    private final long port = server.getAddress().getPort();

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void describesACallByTheConventions() {
        statuses.add(429);
        Span parent = openTelemetry.getTracer("test").spanBuilder("parent").startSpan();
        try (Transport transport = transport(CallTracing.of(openTelemetry))) {
            Context.current()
                    .with(parent)
                    .wrap(() -> {
                        transport.execute(SEARCH, ResponseReader.bytes());
                    })
                    .run();
        }

        SpanData span = onlySpan();
        assertEquals("search", span.getName());
        assertEquals(SpanKind.CLIENT, span.getKind());
        assertEquals(parent.getSpanContext().getSpanId(), span.getParentSpanId());
        assertEquals(StatusData.unset(), span.getStatus());
        assertEquals("elasticsearch", span.getAttributes().get(SpanKeys.SYSTEM));
        assertEquals("search", span.getAttributes().get(SpanKeys.OPERATION));
        assertEquals("x", span.getAttributes().get(SpanKeys.COLLECTION));
        assertEquals("x", span.getAttributes().get(SpanKeys.parameter("index")));
        assertEquals("POST", span.getAttributes().get(SpanKeys.METHOD));
        assertEquals("127.0.0.1", span.getAttributes().get(SpanKeys.ADDRESS));
        assertEquals(port, span.getAttributes().get(SpanKeys.PORT));
        assertEquals(200L, span.getAttributes().get(SpanKeys.STATUS));
        assertEquals(1L, span.getAttributes().get(SpanKeys.RESENDS));
        assertEquals(
                "http://127.0.0.1:" + port + "/x/_search?preference=_local&token=<redacted>",
                span.getAttributes().get(SpanKeys.URL));
        assertNull(span.getAttributes().get(SpanKeys.QUERY));
        assertNull(span.getAttributes().get(SpanKeys.ERROR));
        List<EventData> attempts = span.getEvents();
        assertEquals(
                List.of("attempt", "attempt"),
                attempts.stream().map(EventData::getName).toList());
        assertEquals(429L, attempts.get(0).getAttributes().get(SpanKeys.STATUS));
        assertEquals("429", attempts.get(0).getAttributes().get(SpanKeys.ERROR));
        assertEquals(200L, attempts.get(1).getAttributes().get(SpanKeys.STATUS));
        assertEquals(2L, attempts.get(1).getAttributes().get(SpanKeys.RESPONSE_BYTES));
    }

    @Test
    void marksCallsThatFail() {
        statuses.add(400);
        try (Transport transport = transport(CallTracing.of(openTelemetry).withSystem("opensearch"))) {
            assertThrows(ResponseException.class, () -> transport.execute(SEARCH, ResponseReader.bytes()));
            server.stop(0);
            assertThrows(TransportException.class, () -> transport.execute(SEARCH, ResponseReader.bytes()));
        }

        List<SpanData> spans = exporter.getFinishedSpanItems();
        SpanData refused = spans.get(0);
        assertEquals(StatusCode.ERROR, refused.getStatus().getStatusCode());
        assertEquals("400", refused.getAttributes().get(SpanKeys.ERROR));
        assertEquals("400", refused.getAttributes().get(SpanKeys.DB_STATUS));
        assertEquals("opensearch", refused.getAttributes().get(SpanKeys.SYSTEM));
        SpanData unreachable = spans.get(1);
        assertEquals(StatusCode.ERROR, unreachable.getStatus().getStatusCode());
        assertNull(unreachable.getAttributes().get(SpanKeys.STATUS));
        assertFalse(spans.toString().contains("visible"), spans.toString());
        assertFalse(spans.toString().contains("searched"), spans.toString());
    }

    @Test
    void tellsTheQueryOnlyWhenAskedTo() {
        Request document = Request.put(RequestPath.of("x", "_doc", "1")).withBody(RequestBody.json(QUERY.getBytes()));
        try (Transport transport = transport(CallTracing.of(openTelemetry).withQueryText(true))) {
            transport.execute(SEARCH, ResponseReader.bytes());
            transport.execute(document, ResponseReader.bytes());
        }

        List<SpanData> spans = exporter.getFinishedSpanItems();
        assertEquals(QUERY, spans.get(0).getAttributes().get(SpanKeys.QUERY));
        assertEquals("index", spans.get(1).getName());
        assertNull(spans.get(1).getAttributes().get(SpanKeys.QUERY));
    }

    @Test
    void theServerLearnsWhichTraceACallBelongsTo() {
        OpenTelemetry propagating = OpenTelemetrySdk.builder()
                .setTracerProvider(SdkTracerProvider.builder()
                        .addSpanProcessor(SimpleSpanProcessor.create(exporter))
                        .build())
                .setPropagators(ContextPropagators.create(W3CTraceContextPropagator.getInstance()))
                .build();
        Request own = SEARCH.withHeader("traceparent", "mine");
        statuses.add(429);
        try (Transport transport = transport(CallTracing.of(propagating))) {
            transport.execute(SEARCH, ResponseReader.bytes());
            transport.execute(own, ResponseReader.bytes());
        }
        SpanContext context = exporter.getFinishedSpanItems().get(0).getSpanContext();
        String expected = "00-" + context.getTraceId() + "-" + context.getSpanId() + "-"
                + context.getTraceFlags().asHex();
        assertEquals(List.of(expected, expected, "mine"), List.copyOf(traceParents), "the retry belongs to it, too");

        traceParents.clear();
        try (Transport transport = transport(CallTracing.of(propagating).withPropagator(TextMapPropagator.noop()))) {
            transport.execute(SEARCH, ResponseReader.bytes());
        }
        assertEquals(List.of("-"), List.copyOf(traceParents));
    }

    @Test
    void doesNothingWithoutAnSdk() {
        try (Transport transport = transport(CallTracing.of(OpenTelemetry.noop()))) {
            assertEquals(200, transport.execute(SEARCH, ResponseReader.status()));
        }
        assertNull(CallTracing.of(OpenTelemetry.noop()).callStarted(SEARCH));
        assertTrue(exporter.getFinishedSpanItems().isEmpty());
    }

    private SpanData onlySpan() {
        assertEquals(1, exporter.getFinishedSpanItems().size());
        return exporter.getFinishedSpanItems().get(0);
    }

    private Transport transport(CallTracing tracing) {
        return Transport.create(TransportConfig.builder()
                .node("http://joe:visible@127.0.0.1:" + port)
                .backoff(retry -> Duration.ofMillis(1))
                .maxRetries(1)
                .requestListener(tracing)
                .build());
    }

    private HttpServer serve() {
        try {
            HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
            started.createContext("/", exchange -> {
                exchange.getRequestBody().readAllBytes();
                String traceParent = exchange.getRequestHeaders().getFirst("traceparent");
                traceParents.add(traceParent == null ? "-" : traceParent);
                Integer status = statuses.poll();
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(status == null ? 200 : status, 2);
                exchange.getResponseBody().write("{}".getBytes());
                exchange.close();
            });
            started.start();
            return started;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
