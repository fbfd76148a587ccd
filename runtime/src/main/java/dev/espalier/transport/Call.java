package dev.espalier.transport;

import dev.espalier.transport.TransportException.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** One call: attempts on one node after the other until there is a result, or reason to give up. */
final class Call<R extends @Nullable Object> {

    private static final Logger LOG = LoggerFactory.getLogger(Transport.class);

    private final DefaultTransport transport;
    private final Request request;
    private final ResponseReader<R> reader;
    private final Outgoing outgoing;
    private final RetryPolicy retries;
    private final Deadline deadline;
    private final List<Attempt> attempts = new ArrayList<>(1);
    private final List<Node> tried = new ArrayList<>(1);
    private final List<Throwable> earlier = new ArrayList<>(0);
    private long begun;

    Call(DefaultTransport transport, Request request, ResponseReader<R> reader) {
        TransportConfig config = transport.config();
        this.transport = transport;
        this.request = request;
        this.reader = reader;
        this.outgoing = Outgoing.of(request, config);
        this.retries = RetryPolicy.of(request, config);
        this.deadline = Deadline.after(request.options().deadline(config), transport.clock());
    }

    R run() {
        requireOpen();
        transport.budget().earn();
        for (int retry = 1; ; retry++) {
            NodePool.Choice choice = transport.pool().choose(tried);
            tried.add(choice.node());
            begun = transport.clock().nanoTime();
            ClientException failure;
            Duration pause;
            try {
                return attempt(choice);
            } catch (ExchangeException e) {
                Verdict verdict = Verdict.ofFailure(e);
                failure = missed(choice, verdict, e);
                pause = pauseBefore(retry, verdict, null);
            } catch (ResponseException e) {
                Verdict verdict = Verdict.ofStatus(e.status(), e.clusterLevel());
                transport.pool().report(choice, verdict.health(), "status " + e.status());
                failure = e;
                pause = pauseBefore(retry, verdict, e.retryAfter());
            } catch (RuntimeException | Error e) {
                transport.pool().report(choice, Verdict.Health.UNCHANGED, "");
                throw e;
            }
            if (pause == null) {
                throw withEarlier(failure);
            }
            earlier.add(failure);
            sleep(pause);
        }
    }

    private R attempt(NodePool.Choice choice) throws ExchangeException {
        try (Exchange exchange = transport.client().send(choice.node(), outgoing, deadline)) {
            Response response = exchange.response();
            if (!request.accepts(response.status())) {
                throw refused(exchange);
            }
            transport.pool().report(choice, Verdict.Health.ALIVE, "");
            R result = read(exchange);
            if (LOG.isDebugEnabled()) {
                LOG.debug(
                        "{} on {}: {} ({} ms)",
                        request,
                        choice.node(),
                        response.status(),
                        elapsed().toMillis());
            }
            return result;
        }
    }

    private R read(Exchange exchange) throws ExchangeException {
        R result;
        try {
            result = reader.read(exchange.response());
        } catch (IOException | RuntimeException e) {
            requireUnbroken(exchange);
            if (e instanceof JacksonException) {
                throw undecodable(exchange, e);
            }
            throw e instanceof RuntimeException own ? own : new UncheckedIOException((IOException) e);
        }
        requireUnbroken(exchange);
        exchange.complete();
        if (exchange.failure() instanceof ZipException corrupt) {
            throw undecodable(exchange, corrupt);
        }
        return result;
    }

    /** What broke the body counts, whatever the reader made of it. */
    private void requireUnbroken(Exchange exchange) throws ExchangeException {
        IOException broken = exchange.failure();
        if (broken instanceof ZipException) {
            throw undecodable(exchange, broken);
        }
        if (broken != null) {
            throw exchange.explain(broken);
        }
    }

    private DecodeException undecodable(Exchange exchange, Exception cause) {
        Response response = exchange.response();
        String mediaType = response.contentType();
        String excerpt = exchange.excerpt();
        String message = request + ": the answer of " + response.node() + " with status " + response.status() + " and "
                + (mediaType == null ? "no content type" : "content type " + mediaType) + " cannot be read: "
                + problem(cause) + "; it begins with: " + excerpt;
        return new DecodeException(message, response.status(), mediaType, excerpt, cause);
    }

    private static @Nullable String problem(Exception cause) {
        if (cause instanceof JacksonException json && json.getLocation() != null) {
            TokenStreamLocation place = json.getLocation();
            return json.getOriginalMessage() + " (line " + place.getLineNr() + ", column " + place.getColumnNr() + ")";
        }
        return cause.getMessage();
    }

    private ResponseException refused(Exchange exchange) {
        Response response = exchange.response();
        ServerError error = ServerErrorReader.read(exchange);
        exchange.complete();
        Refusal refusal = new Refusal(
                request.toString(),
                response.node(),
                response.status(),
                response.contentType(),
                Redirect.target(response),
                RetryAfter.parse(
                        response.header("Retry-After"), transport.clock().instant()),
                error);
        String status = "status " + response.status();
        note(response.node(), error.type() == null ? status : status + " " + error.type());
        return ResponseException.of(refusal, new Attempts(attempts));
    }

    private TransportException missed(NodePool.Choice choice, Verdict verdict, ExchangeException e) {
        note(choice.node(), e.what());
        transport.pool().report(choice, verdict.health(), e.what());
        return failed(e.kind(), e.what(), e.getCause());
    }

    private void note(Node node, String outcome) {
        Attempt attempt = new Attempt(node, outcome, elapsed());
        attempts.add(attempt);
        LOG.debug("{} on {}", request, attempt);
    }

    private Duration elapsed() {
        return Duration.ofNanos(transport.clock().nanoTime() - begun);
    }

    /** Null if there is no further attempt, no time for it, or too many calls are being repeated. */
    private @Nullable Duration pauseBefore(int retry, Verdict verdict, @Nullable Duration retryAfter) {
        boolean otherNode = transport.pool().hasUntried(tried);
        Duration pause = retries.nextPause(verdict, request.idempotent(), retry, otherNode, retryAfter);
        if (pause == null || pause.toNanos() >= deadline.remainingNanos()) {
            return null;
        }
        return verdict.repeat().free() || transport.budget().spend() ? pause : null;
    }

    private void sleep(Duration pause) {
        if (pause.isZero()) {
            requireOpen();
            return;
        }
        try {
            transport.clock().await(transport.closed(), pause.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw withEarlier(failed(Kind.INTERRUPTED, "the thread was interrupted before the next attempt", e));
        }
        requireOpen();
    }

    private void requireOpen() {
        if (transport.closed().getCount() == 0) {
            throw withEarlier(failed(Kind.CLOSED, "the transport is closed", null));
        }
    }

    private TransportException failed(Kind kind, String message, @Nullable Throwable cause) {
        Attempts all = new Attempts(attempts);
        String history = attempts.isEmpty() ? "" : "; " + all;
        return new TransportException(kind, request + " got no answer: " + message + history, all, cause);
    }

    private ClientException withEarlier(ClientException failure) {
        earlier.forEach(failure::addSuppressed);
        return failure;
    }
}
