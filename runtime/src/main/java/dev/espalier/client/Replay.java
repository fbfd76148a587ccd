package dev.espalier.client;

import dev.espalier.async.Futures;
import dev.espalier.transport.Transport;
import dev.espalier.transport.node.Node;
import dev.espalier.transport.node.NodeConnections;
import dev.espalier.transport.request.CallScope;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.ResponseReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Runs what was written for a blocking transport without blocking. The steps are run until they need an answer that is not
 * there; they are left by an exception, the request is sent, and when it is answered they are run again from the beginning,
 * with the answers so far at hand. What steps do besides requests must come out the same each time.
 */
final class Replay<R extends @Nullable Object> {

    /** An answer, or what there is in place of one. */
    private record Outcome(
            String request,
            @Nullable Object result,
            @Nullable Throwable failure) {}

    private final Transport transport;
    private final Function<Transport, R> steps;
    private final List<Outcome> outcomes = new ArrayList<>();

    private Replay(Transport transport, Function<Transport, R> steps) {
        this.transport = transport;
        this.steps = steps;
    }

    static <R extends @Nullable Object> CompletableFuture<R> of(Transport transport, Function<Transport, R> steps) {
        return new Replay<>(transport, steps).run();
    }

    private CompletableFuture<R> run() {
        Answered answered = new Answered();
        try {
            return CompletableFuture.completedFuture(steps.apply(answered));
        } catch (Unanswered question) {
            return ask(question);
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        } finally {
            answered.over = true;
        }
    }

    private CompletableFuture<R> ask(Unanswered question) {
        String asked = question.request.toString();
        CompletableFuture<Outcome> answer = Futures.recover(
                Futures.map(
                        transport.executeAsync(question.request, question.reader),
                        result -> new Outcome(asked, result, null)),
                failure -> CompletableFuture.completedFuture(new Outcome(asked, null, failure)));
        return Futures.compose(answer, outcome -> {
            outcomes.add(outcome);
            return run();
        });
    }

    /** The steps cannot go on without an answer. An error, so that no step takes it for a failure of the server. */
    private static final class Unanswered extends Error {

        private static final long serialVersionUID = 1L;

        private final transient Request request;
        private final transient ResponseReader<?> reader;

        Unanswered(Request request, ResponseReader<?> reader) {
            super("The answer is not there yet", null, false, false);
            this.request = request;
            this.reader = reader;
        }
    }

    /** Has the answers so far. For one run, and the thread that runs it. */
    private final class Answered implements Transport {

        private final Thread thread = Thread.currentThread();
        private int used;
        private volatile boolean over;

        @Override
        @SuppressWarnings("unchecked") // the same request was read by the same reader
        public <A extends @Nullable Object> A execute(Request request, ResponseReader<A> reader) {
            if (over || Thread.currentThread() != thread) {
                throw new IllegalStateException("A call of an AsyncCalls cannot be gone on with outside of it: make "
                        + request + " by the blocking client, or by another AsyncCalls");
            }
            if (used == outcomes.size()) {
                throw new Unanswered(request, reader);
            }
            Outcome outcome = outcomes.get(used++);
            if (!outcome.request.equals(request.toString())) {
                throw new IllegalStateException(
                        "The function given to AsyncCalls does not do the same each time: first " + outcome.request
                                + ", then " + request);
            }
            Throwable failure = outcome.failure;
            if (failure instanceof RuntimeException e) {
                throw e;
            }
            if (failure instanceof Error e) {
                throw e;
            }
            if (failure != null) {
                throw new IllegalStateException(failure);
            }
            return (A) outcome.result;
        }

        @Override
        public <A extends @Nullable Object> CompletableFuture<A> executeAsync(
                Request request, ResponseReader<A> reader) {
            return transport.executeAsync(request, reader);
        }

        @Override
        public CompletableFuture<@Nullable Void> pause(Duration length) {
            return transport.pause(length);
        }

        @Override
        public CallScope beginScope(String name, String collection) {
            return transport.beginScope(name, collection);
        }

        @Override
        public List<Node> nodes() {
            return transport.nodes();
        }

        @Override
        public List<NodeConnections> connections() {
            return transport.connections();
        }

        /** Belongs to the client. */
        @Override
        public void close() {}
    }
}
