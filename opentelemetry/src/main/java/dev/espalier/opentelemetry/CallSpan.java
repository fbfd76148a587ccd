package dev.espalier.opentelemetry;

import dev.espalier.transport.error.ResponseException;
import dev.espalier.transport.error.TransportException;
import dev.espalier.transport.node.Node;
import dev.espalier.transport.request.AttemptEvent;
import dev.espalier.transport.request.CallEvent;
import dev.espalier.transport.request.CallObserver;
import dev.espalier.transport.request.Request;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/** The span of one call. Its status has no description: messages repeat some of the data. */
final class CallSpan implements CallObserver {

    private final Span span;
    private final Request request;
    private final Map<String, String> headers;

    CallSpan(Span span, Request request, Map<String, String> headers) {
        this.span = span;
        this.request = request;
        this.headers = headers;
    }

    @Override
    public Map<String, String> headers() {
        return headers;
    }

    @Override
    public void attemptEnded(AttemptEvent attempt) {
        Node node = attempt.node();
        AttributesBuilder attributes = Attributes.builder()
                .put(SpanKeys.ADDRESS, node.host())
                .put(SpanKeys.PORT, (long) node.port())
                .put(SpanKeys.RESENDS, attempt.number() - 1L)
                .put(SpanKeys.DURATION, seconds(attempt.duration()))
                .put(SpanKeys.POOL_WAIT, seconds(attempt.poolWait()))
                .put(SpanKeys.RESPONSE_BYTES, attempt.responseBytes());
        if (attempt.requestBytes() >= 0) {
            attributes.put(SpanKeys.REQUEST_BYTES, attempt.requestBytes());
        }
        if (attempt.status() != 0) {
            attributes.put(SpanKeys.STATUS, (long) attempt.status());
        }
        if (attempt.failure() != null) {
            attributes.put(SpanKeys.ERROR, errorType(attempt.failure()));
        }
        span.addEvent("attempt", attributes.build());
    }

    @Override
    public void callEnded(CallEvent call) {
        Node node = call.node();
        if (node != null) {
            span.setAttribute(SpanKeys.ADDRESS, node.host());
            span.setAttribute(SpanKeys.PORT, (long) node.port());
            span.setAttribute(SpanKeys.URL, node + request.redactedTarget());
        }
        if (call.attempts() > 1) {
            span.setAttribute(SpanKeys.RESENDS, call.attempts() - 1L);
        }
        if (call.status() != 0) {
            span.setAttribute(SpanKeys.STATUS, (long) call.status());
        }
        Throwable failure = call.failure();
        if (failure != null) {
            span.setStatus(StatusCode.ERROR);
            span.setAttribute(SpanKeys.ERROR, errorType(failure));
            if (call.status() != 0) {
                span.setAttribute(SpanKeys.DB_STATUS, Integer.toString(call.status()));
            }
        }
        span.end();
    }

    private static String errorType(Throwable failure) {
        if (failure instanceof ResponseException e) {
            return Integer.toString(e.status());
        }
        if (failure instanceof TransportException e) {
            return e.kind().name().toLowerCase(Locale.ROOT);
        }
        return failure.getClass().getName();
    }

    private static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }
}
