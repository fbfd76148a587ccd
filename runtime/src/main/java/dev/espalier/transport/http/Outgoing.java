package dev.espalier.transport.http;

import dev.espalier.transport.request.BufferedBody;
import dev.espalier.transport.request.HttpMethod;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestBody;
import dev.espalier.transport.support.Headers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A request with everything that is the same for each attempt.
 *
 * @param target path and parameters, without the prefix of the node
 * @param body compressed already if it is to be
 */
public record Outgoing(
        HttpMethod method,
        String target,
        Map<String, @Nullable String> headers,
        @Nullable RequestBody body,
        boolean compressed,
        boolean idempotent,
        Duration responseTimeout,
        long maxResponseBytes,
        Cancellations cancellations) {

    /** A shorter body fits into one packet anyway. */
    private static final int LEAST_COMPRESSED = 1024;

    public static Outgoing of(Request request, HttpSettings settings) {
        RequestBody body = request.body();
        boolean compress = body != null
                && settings.compression()
                && (body.length() >= LEAST_COMPRESSED || body.length() == RequestBody.UNKNOWN_LENGTH);
        Outgoing outgoing = new Outgoing(
                request.method(),
                request.target(),
                request.headers(),
                compress ? compress(body) : body,
                compress,
                request.idempotent(),
                Objects.requireNonNullElse(
                        request.options().responseTimeout(), settings.limits().response()),
                Objects.requireNonNullElse(request.options().maxResponseBytes(), settings.maxResponseBytes()),
                new Cancellations(request.options().cancellations()));
        return settings.signer() == null ? outgoing : outgoing.buffered();
    }

    public Outgoing withHeader(String name, String value) {
        return new Outgoing(
                method,
                target,
                Headers.NONE.overlaidBy(headers).with(name, value).asMap(),
                body,
                compressed,
                idempotent,
                responseTimeout,
                maxResponseBytes,
                cancellations);
    }

    /** The same with the body in memory, so that sending it runs no code of the user. */
    public Outgoing buffered() {
        if (body == null || body instanceof BufferedBody) {
            return this;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            body.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("The body of the request could not be written", e);
        }
        RequestBody copy = RequestBody.of(body.contentType(), List.of(ByteBuffer.wrap(bytes.toByteArray())));
        return new Outgoing(
                method,
                target,
                headers,
                copy,
                compressed,
                idempotent,
                responseTimeout,
                maxResponseBytes,
                cancellations);
    }

    /** The body of a {@link #buffered} request; empty if there is none. */
    List<ByteBuffer> parts() {
        return body == null
                ? List.of()
                : ((BufferedBody) body)
                        .parts().stream().map(ByteBuffer::duplicate).toList();
    }

    private static RequestBody compress(RequestBody body) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            body.writeTo(gzip);
        } catch (IOException e) {
            throw new UncheckedIOException("The body of the request could not be compressed", e);
        }
        return RequestBody.of(body.contentType(), List.of(ByteBuffer.wrap(compressed.toByteArray())));
    }
}
