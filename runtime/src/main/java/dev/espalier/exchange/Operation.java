package dev.espalier.exchange;

import dev.espalier.async.Futures;
import dev.espalier.transport.Transport;
import dev.espalier.transport.error.ResponseException;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.ResponseReader;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One request, how its answer is read, and what is made of that; whether somebody blocks for it or not.
 *
 * @param request what to send
 * @param reader reads the answer
 * @param result what is made of the answer, once it is known to be whole
 * @param refused a result in place of a refusal; null where it stays one
 */
public record Operation<A, R>(
        Request request,
        ResponseReader<A> reader,
        Function<A, R> result,
        Function<ResponseException, @Nullable R> refused) {

    /**
     * A request whose answer is the result.
     *
     * @param request what to send
     * @param reader reads the answer
     * @return the operation
     */
    public static <R> Operation<R, R> of(Request request, ResponseReader<R> reader) {
        return new Operation<>(request, reader, Function.identity(), refusal -> null);
    }

    /**
     * The same with something else made of the result.
     *
     * @param next what is made of it
     * @return changed operation
     */
    public <S> Operation<A, S> map(Function<R, S> next) {
        return new Operation<>(request, reader, result.andThen(next), refusal -> {
            R instead = refused.apply(refusal);
            return instead == null ? null : next.apply(instead);
        });
    }

    /**
     * The same with a result in place of some refusals.
     *
     * @param otherwise null where a refusal stays one
     * @return changed operation
     */
    public Operation<A, R> unless(Function<ResponseException, @Nullable R> otherwise) {
        return new Operation<>(request, reader, result, otherwise);
    }

    /**
     * Blocks for the result.
     *
     * @param transport sends the request
     * @return the result
     */
    public R execute(Transport transport) {
        A answer;
        try {
            answer = transport.execute(request, reader);
        } catch (ResponseException e) {
            R instead = refused.apply(e);
            if (instead == null) {
                throw e;
            }
            return instead;
        }
        return result.apply(answer);
    }

    /**
     * The result, once it is there.
     *
     * @param transport sends the request
     * @return fails with what {@link #execute} throws
     */
    public CompletableFuture<R> executeAsync(Transport transport) {
        CompletableFuture<R> done = Futures.map(transport.executeAsync(request, reader), result);
        return Futures.recover(done, failure -> {
            R instead = failure instanceof ResponseException e ? refused.apply(e) : null;
            return instead == null ? null : CompletableFuture.completedFuture(instead);
        });
    }
}
