package dev.espalier.client;

import dev.espalier.transport.Transport;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The methods of a class that blocks, as futures: no thread waits for an answer.
 *
 * <pre>{@code
 * client.async().indexes().call(indexes -> indexes.ensure(Article_.DOCUMENT));
 * client.async().cluster().call(ClusterAdmin::health);
 * client.async().scripts().run(scripts -> scripts.put("half", StoredScript.painless("return params.n / 2")));
 * }</pre>
 *
 * <p>A function is to call methods of what it is given, one or more, and make something of their results. It is run until it
 * needs an answer, and again from its beginning when that is there, first on the calling thread and then on the executor of
 * the transport: whatever else it does is done again, too. Each request is sent once, as by the blocking method.
 *
 * @param <A> the class, such as {@link dev.espalier.index.IndexAdmin}
 */
public final class AsyncCalls<A> {

    private final Transport transport;
    private final Function<Transport, A> maker;

    AsyncCalls(Transport transport, Function<Transport, A> maker) {
        this.transport = transport;
        this.maker = maker;
    }

    /**
     * Makes a call that has a result.
     *
     * @param call calls one or more methods
     * @param <R> the type of the result
     * @return what the function returns; fails with what it throws, never throws instead. Cancelling it ends the request that
     *     it waits for, and no further one is sent
     */
    public <R extends @Nullable Object> CompletableFuture<R> call(Function<? super A, ? extends R> call) {
        Objects.requireNonNull(call, "call");
        return Replay.of(transport, answers -> call.apply(maker.apply(answers)));
    }

    /**
     * Makes a call that has no result.
     *
     * @param call calls one or more methods
     * @return completed with null; otherwise as {@link #call}
     */
    public CompletableFuture<@Nullable Void> run(Consumer<? super A> call) {
        Objects.requireNonNull(call, "call");
        return Replay.of(transport, answers -> {
            call.accept(maker.apply(answers));
            return null;
        });
    }
}
