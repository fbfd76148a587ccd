package dev.espalier.transport.request;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Turns an answer into a result. Runs while the connection is held, on the caller's thread in a blocking call and on
 * the {@linkplain dev.espalier.transport.TransportConfigBuilder#executor executor} in an asynchronous one, and may run
 * again for the next attempt if the connection breaks, so it must not have effects of its own before it has read
 * everything.
 *
 * <p>The body is a stream: a reader that keeps nothing of it needs no memory for a large answer. Its size is limited all
 * the same, unless {@link RequestOptions#withMaxResponseBytes} lifts the limit.
 *
 * @param <R> the type of the result
 */
@FunctionalInterface
public interface ResponseReader<R extends @Nullable Object> {

    /**
     * Reads one answer.
     *
     * @param response the answer; not to be kept
     * @return the result of the call
     * @throws IOException if the body ends early or cannot be read; an exception of any kind closes the connection
     */
    R read(Response response) throws IOException;

    /**
     * A reader for answers of which only the status matters.
     *
     * @return reads nothing and returns the status
     */
    static ResponseReader<Integer> status() {
        return Response::status;
    }

    /**
     * A reader that keeps the whole body.
     *
     * @return reads the body into an array
     */
    static ResponseReader<byte[]> bytes() {
        return response -> response.body().readAllBytes();
    }
}
