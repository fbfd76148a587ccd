package dev.espalier.transport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A request with everything that is the same for each attempt.
 *
 * @param target path and parameters, without the prefix of the node
 * @param body compressed already if it is to be
 */
record Outgoing(
        HttpMethod method,
        String target,
        Headers headers,
        @Nullable RequestBody body,
        boolean compressed,
        boolean idempotent,
        Duration responseTimeout,
        long maxResponseBytes) {

    /** A shorter body fits into one packet anyway. */
    private static final int LEAST_COMPRESSED = 1024;

    static Outgoing of(Request request, TransportConfig config) {
        RequestBody body = request.body();
        boolean compress = body != null
                && config.compression()
                && (body.length() >= LEAST_COMPRESSED || body.length() == RequestBody.UNKNOWN_LENGTH);
        Outgoing outgoing = new Outgoing(
                request.method(),
                request.target(),
                request.headers(),
                compress ? compress(body) : body,
                compress,
                request.idempotent(),
                request.options().responseTimeout(config),
                request.options().maxResponseBytes(config));
        return config.signer() == null ? outgoing : outgoing.buffered();
    }

    Outgoing withHeader(String name, String value) {
        return new Outgoing(
                method,
                target,
                headers.with(name, value),
                body,
                compressed,
                idempotent,
                responseTimeout,
                maxResponseBytes);
    }

    /** The same with the body in memory, so that sending it runs no code of the user. */
    Outgoing buffered() {
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
        return new Outgoing(method, target, headers, copy, compressed, idempotent, responseTimeout, maxResponseBytes);
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
