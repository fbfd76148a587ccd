package dev.espalier.client;

import dev.espalier.async.Futures;
import dev.espalier.codec.BodyCodec;
import dev.espalier.exchange.Operation;
import dev.espalier.transport.Transport;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestBody;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/**
 * Any endpoint with classes of yours for the bodies, which a {@link BodyCodec} makes JSON of. Thread-safe.
 *
 * <pre>{@code
 * record Count(long count) {}
 * Count all = client.mapped(BodyCodec.databind()).execute(Request.get(RequestPath.of("articles", "_count")), Count.class);
 * }</pre>
 */
public final class MappedRequests {

    private final Transport transport;
    private final BodyCodec codec;

    MappedRequests(Transport transport, BodyCodec codec) {
        this.transport = transport;
        this.codec = Objects.requireNonNull(codec, "codec");
    }

    /**
     * Sends a request, and makes an object of the answer.
     *
     * @param request with a body of its own, or without
     * @param type the class of the result
     * @param <T> the class of the result
     * @return what the codec makes of the answer
     * @throws dev.espalier.transport.error.DecodeException if databind cannot read the answer; other codecs throw what they throw
     */
    public <T> T execute(Request request, Class<T> type) {
        return operation(request, type).execute(transport);
    }

    /**
     * Sends a request with a body, and makes an object of the answer.
     *
     * @param request without a body
     * @param body what the codec makes the body of
     * @param type the class of the result
     * @param <T> the class of the result
     * @return what the codec makes of the answer
     */
    public <T> T execute(Request request, Object body, Class<T> type) {
        return execute(with(request, body), type);
    }

    /**
     * As {@link #execute(Request, Class)}, without blocking.
     *
     * @param request with a body of its own, or without
     * @param type the class of the result
     * @param <T> the class of the result
     * @return what the codec makes of the answer, on the executor of the transport
     */
    public <T> CompletableFuture<T> executeAsync(Request request, Class<T> type) {
        return operation(request, type).executeAsync(transport);
    }

    /**
     * As {@link #execute(Request, Object, Class)}, without blocking.
     *
     * @param request without a body
     * @param body what the codec makes the body of, before this method returns
     * @param type the class of the result
     * @param <T> the class of the result
     * @return what the codec makes of the answer, on the executor of the transport
     */
    public <T> CompletableFuture<T> executeAsync(Request request, Object body, Class<T> type) {
        return Futures.of(() -> executeAsync(with(request, body), type));
    }

    private Request with(Request request, Object body) {
        return request.withBody(RequestBody.json(codec.write(body)));
    }

    private <T> Operation<?, T> operation(Request request, Class<T> type) {
        return Operation.of(request, response -> type.cast(codec.read(response.body(), type)));
    }
}
