package dev.espalier.client;

import dev.espalier.async.Futures;
import dev.espalier.transport.Transport;
import dev.espalier.transport.error.ClientException;
import dev.espalier.transport.error.ResponseException;
import dev.espalier.transport.http.MediaTypes;
import dev.espalier.transport.request.BufferedBody;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestBody;
import dev.espalier.transport.request.ResponseReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Speaks to the servers in the media types that they agreed to, and agrees on others when they are refused. */
final class NegotiatingTransport extends ForwardingTransport {

    private final Negotiation negotiation;

    NegotiatingTransport(Transport transport, Negotiation negotiation) {
        super(transport);
        this.negotiation = negotiation;
    }

    @Override
    public <R extends @Nullable Object> R execute(Request request, ResponseReader<R> reader) {
        if (!negotiable(request)) {
            return transport.execute(request, reader);
        }
        MediaTypes spoken = negotiation.agree(request);
        try {
            return transport.execute(in(spoken, request), reader);
        } catch (ResponseException e) {
            if (!mayBeRepeated(spoken, request, e)) {
                throw e;
            }
            return executeAgain(spoken, request, reader, e);
        }
    }

    private <R extends @Nullable Object> R executeAgain(
            MediaTypes spoken, Request request, ResponseReader<R> reader, ResponseException refusal) {
        MediaTypes other;
        try {
            other = negotiation.agreeAgain(spoken, request);
        } catch (ClientException unknown) {
            refusal.addSuppressed(unknown);
            throw refusal;
        }
        try {
            return transport.execute(in(other, request), reader);
        } catch (ClientException e) {
            e.addSuppressed(refusal);
            throw e;
        }
    }

    @Override
    public <R extends @Nullable Object> CompletableFuture<R> executeAsync(Request request, ResponseReader<R> reader) {
        if (!negotiable(request) || MediaTypes.PLAIN.equals(negotiation.agreed())) {
            return transport.executeAsync(request, reader);
        }
        try {
            // to be sent on another thread, or twice, and written on this one and once
            Request kept = buffered(request);
            MediaTypes agreed = negotiation.agreed();
            return agreed == null
                    ? Futures.compose(negotiation.agreeAsync(kept), types -> sendAsync(types, kept, reader))
                    : sendAsync(agreed, kept, reader);
        } catch (RuntimeException | Error e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private <R extends @Nullable Object> CompletableFuture<R> sendAsync(
            MediaTypes spoken, Request request, ResponseReader<R> reader) {
        return Futures.recover(
                transport.executeAsync(in(spoken, request), reader),
                failure -> failure instanceof ResponseException e && mayBeRepeated(spoken, request, e)
                        ? sendAgainAsync(spoken, request, reader, e)
                        : null);
    }

    private <R extends @Nullable Object> CompletableFuture<R> sendAgainAsync(
            MediaTypes spoken, Request request, ResponseReader<R> reader, ResponseException refusal) {
        CompletableFuture<MediaTypes> other = Futures.recover(negotiation.agreeAgainAsync(spoken, request), unknown -> {
            refusal.addSuppressed(unknown);
            return CompletableFuture.failedFuture(refusal);
        });
        return Futures.compose(
                other,
                types -> Futures.recover(transport.executeAsync(in(types, request), reader), failure -> {
                    failure.addSuppressed(refusal);
                    return null;
                }));
    }

    /** Whoever names a media type means that one, and the servers want the same form in both directions. */
    private static boolean negotiable(Request request) {
        Map<String, @Nullable String> headers = request.headers();
        RequestBody body = request.body();
        return !headers.containsKey("Accept")
                && !headers.containsKey("Content-Type")
                && (body == null
                        || body.contentType().equals(RequestBody.JSON)
                        || body.contentType().equals(RequestBody.NDJSON));
    }

    private static Request in(MediaTypes types, Request request) {
        if (types.equals(MediaTypes.PLAIN)) {
            return request;
        }
        Request accepting = request.withHeader("Accept", types.of(RequestBody.JSON));
        RequestBody body = request.body();
        return body == null ? accepting : accepting.withHeader("Content-Type", types.of(body.contentType()));
    }

    /**
     * A node looks at media types before anything else: what it refuses for them was not carried out there, nor by an earlier
     * attempt unless that does no harm. A refusal without a body, as after a HEAD, may have another reason.
     */
    private static boolean mayBeRepeated(MediaTypes spoken, Request request, ResponseException refusal) {
        return !spoken.equals(MediaTypes.PLAIN)
                && CompatibleTransport.mayBeAboutMediaTypes(refusal)
                && (!refusal.body().isEmpty() || request.idempotent());
    }

    private static Request buffered(Request request) {
        RequestBody body = request.body();
        if (body == null || body instanceof BufferedBody) {
            return request;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            body.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("The body of the request could not be written", e);
        }
        return request.withBody(RequestBody.of(body.contentType(), List.of(ByteBuffer.wrap(bytes.toByteArray()))));
    }
}
