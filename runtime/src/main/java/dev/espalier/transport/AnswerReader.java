package dev.espalier.transport;

import dev.espalier.transport.error.Attempt;
import dev.espalier.transport.error.DecodeException;
import dev.espalier.transport.error.Refusal;
import dev.espalier.transport.error.ResponseException;
import dev.espalier.transport.error.ServerError;
import dev.espalier.transport.http.Exchange;
import dev.espalier.transport.http.ExchangeException;
import dev.espalier.transport.node.Node;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestBody;
import dev.espalier.transport.request.Response;
import dev.espalier.transport.request.ResponseReader;
import dev.espalier.transport.support.Clock;
import dev.espalier.transport.support.RetryAfter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BiFunction;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Makes of an answer a result, or the exception that says what is wrong with it. */
final class AnswerReader<R extends @Nullable Object> {

    private static final int TOO_LARGE = 413;

    private final Request request;
    private final ResponseReader<R> reader;
    private final Clock clock;

    AnswerReader(Request request, ResponseReader<R> reader, Clock clock) {
        this.request = request;
        this.reader = reader;
        this.clock = clock;
    }

    R read(Exchange exchange) throws ExchangeException {
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

    /**
     * The server refused.
     *
     * @param history notes an attempt and gives all of them
     */
    ResponseException refusal(Exchange exchange, BiFunction<Node, String, List<Attempt>> history) {
        Response response = exchange.response();
        ServerError error = ServerErrorReader.read(exchange);
        exchange.complete();
        Refusal refusal = new Refusal(
                response.status() == TOO_LARGE ? withSize(request) : request.toString(),
                response.node(),
                response.status(),
                response.contentType(),
                Redirect.target(response),
                RetryAfter.parse(response.header("Retry-After"), clock.instant()),
                error);
        String status = "status " + response.status();
        String outcome = error.type() == null ? status : status + " " + error.type();
        return ResponseException.of(refusal, history.apply(response.node(), outcome));
    }

    private static String withSize(Request request) {
        RequestBody body = request.body();
        return body == null || body.length() < 0 ? request.toString() : request + " with " + body.length() + " bytes";
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
}
