package dev.espalier.opentelemetry;

import dev.espalier.transport.request.CallObserver;
import dev.espalier.transport.request.CallScope;
import dev.espalier.transport.request.Endpoint;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestListener;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapPropagator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One span for each call of a client, by the conventions for databases. Give it to the client as {@code requestListener}.
 * The span is called after the {@linkplain Endpoint#name() endpoint}, is a child of what is current on the thread of the
 * caller, covers all attempts and the pauses between them, and has an event for each attempt. What stands in the path is in
 * attributes: {@code db.operation.parameter.index}, {@code db.operation.parameter.id} and so on.
 *
 * <p>The requests of a bulk or an ingester have a span of their own for parent, {@code bulk.execute} or {@code bulk.ingest}.
 *
 * <p>Neither the span nor its events hold credentials, bodies, or messages of errors; the query only if
 * {@linkplain #withQueryText asked for}. Immutable; every {@code with} method returns a changed copy.
 */
public final class CallTracing implements RequestListener {

    private static final String ELASTICSEARCH = "elasticsearch";

    private final Tracer tracer;
    private final TextMapPropagator propagator;
    private final String system;
    private final boolean queryText;

    private CallTracing(Tracer tracer, TextMapPropagator propagator, String system, boolean queryText) {
        this.tracer = tracer;
        this.propagator = propagator;
        this.system = system;
        this.queryText = queryText;
    }

    /**
     * Spans of calls to Elasticsearch, without queries. Their context is sent to the server in the headers of the propagators
     * that are configured, such as {@code traceparent}: in its logs, tasks and slow queries, the server says which trace they
     * belong to.
     *
     * @param openTelemetry where they go, and the propagators
     * @return a listener for one client or several
     */
    public static CallTracing of(OpenTelemetry openTelemetry) {
        return new CallTracing(
                openTelemetry.getTracer("dev.espalier"),
                openTelemetry.getPropagators().getTextMapPropagator(),
                ELASTICSEARCH,
                false);
    }

    /**
     * What the server is, as {@code db.system.name}. Default: {@code elasticsearch}.
     *
     * @param name {@code elasticsearch} or {@code opensearch}
     * @return changed copy
     */
    public CallTracing withSystem(String name) {
        return new CallTracing(tracer, propagator, name, queryText);
    }

    /**
     * Whether the bodies of searches go into the span, as {@code db.query.text}: the first 4 KiB, with all the values that
     * users search for. Default: false.
     *
     * @param text true to have them
     * @return changed copy
     */
    public CallTracing withQueryText(boolean text) {
        return new CallTracing(tracer, propagator, system, text);
    }

    /**
     * How the context of a call is sent to the server.
     *
     * @param propagator in place of those that are configured; {@link TextMapPropagator#noop()} sends nothing
     * @return changed copy
     */
    public CallTracing withPropagator(TextMapPropagator propagator) {
        return new CallTracing(tracer, propagator, system, queryText);
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
        PathParts.of(request).forEach((name, value) -> builder.setAttribute(SpanKeys.parameter(name), value));
        Span span = builder.startSpan();
        Map<String, String> headers = headersOf(span);
        if (!span.isRecording()) {
            span.end();
            // what is not sampled here is not to be sampled by the server either, and it is told so
            return headers.isEmpty() ? null : new Companion(headers);
        }
        if (queryText) {
            String query = QueryText.of(endpoint.name(), request.body());
            if (query != null) {
                span.setAttribute(SpanKeys.QUERY, query);
            }
        }
        return new CallSpan(span, request, headers);
    }

    /** The requests of a bulk or an ingester are children of one span, which has what they came to as attributes. */
    @Override
    public @Nullable CallScope scopeStarted(String name, String collection) {
        Context parent = Context.current();
        Span span = tracer.spanBuilder(name)
                .setParent(parent)
                .setAttribute(SpanKeys.SYSTEM, system)
                .setAttribute(SpanKeys.COLLECTION, collection)
                .startSpan();
        if (!span.getSpanContext().isValid()) {
            return null;
        }
        // also if it is not recorded: then neither are its children
        return new ScopeSpan(span, parent);
    }

    private Map<String, String> headersOf(Span span) {
        Map<String, String> headers = new LinkedHashMap<>();
        propagator.inject(Context.current().with(span), headers, (carrier, name, value) -> headers.put(name, value));
        return headers;
    }

    /** Sends a context along, and watches nothing. */
    private record Companion(Map<String, String> headers) implements CallObserver {}
}
