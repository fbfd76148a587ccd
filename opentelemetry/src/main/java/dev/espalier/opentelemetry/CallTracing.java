package dev.espalier.opentelemetry;

import dev.espalier.transport.request.CallObserver;
import dev.espalier.transport.request.Endpoint;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestListener;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import org.jspecify.annotations.Nullable;

/**
 * One span for each call of a client, by the conventions for databases. Give it to the client as {@code requestListener}.
 * The span is called after the {@linkplain Endpoint#name() endpoint}, is a child of what is current on the thread of the
 * caller, covers all attempts and the pauses between them, and has an event for each attempt.
 *
 * <p>Neither the span nor its events hold credentials, bodies, or messages of errors; the query only if
 * {@linkplain #withQueryText asked for}. Immutable; every {@code with} method returns a changed copy.
 */
public final class CallTracing implements RequestListener {

    private static final String ELASTICSEARCH = "elasticsearch";

    private final Tracer tracer;
    private final String system;
    private final boolean queryText;

    private CallTracing(Tracer tracer, String system, boolean queryText) {
        this.tracer = tracer;
        this.system = system;
        this.queryText = queryText;
    }

    /**
     * Spans of calls to Elasticsearch, without queries.
     *
     * @param openTelemetry where they go
     * @return a listener for one client or several
     */
    public static CallTracing of(OpenTelemetry openTelemetry) {
        return new CallTracing(openTelemetry.getTracer("dev.espalier"), ELASTICSEARCH, false);
    }

    /**
     * What the server is, as {@code db.system.name}. Default: {@code elasticsearch}.
     *
     * @param name {@code elasticsearch} or {@code opensearch}
     * @return changed copy
     */
    public CallTracing withSystem(String name) {
        return new CallTracing(tracer, name, queryText);
    }

    /**
     * Whether the bodies of searches go into the span, as {@code db.query.text}: the first 4 KiB, with all the values that
     * users search for. Default: false.
     *
     * @param text true to have them
     * @return changed copy
     */
    public CallTracing withQueryText(boolean text) {
        return new CallTracing(tracer, system, text);
    }

    @Override
    public @Nullable CallObserver callStarted(Request request) {
        Endpoint endpoint = Endpoint.of(request);
        SpanBuilder builder = tracer.spanBuilder(endpoint.name())
                .setSpanKind(SpanKind.CLIENT)
                .setAttribute(SpanKeys.SYSTEM, system)
                .setAttribute(SpanKeys.OPERATION, endpoint.name())
                .setAttribute(SpanKeys.METHOD, request.method().name());
        if (endpoint.collection() != null) {
            builder.setAttribute(SpanKeys.COLLECTION, endpoint.collection());
        }
        Span span = builder.startSpan();
        if (!span.isRecording()) {
            span.end();
            return null;
        }
        if (queryText) {
            String query = QueryText.of(endpoint.name(), request.body());
            if (query != null) {
                span.setAttribute(SpanKeys.QUERY, query);
            }
        }
        return new CallSpan(span, request);
    }
}
