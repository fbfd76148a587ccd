package dev.espalier.transport;

import dev.espalier.transport.cluster.NodePool;
import dev.espalier.transport.error.TransportException.Kind;
import dev.espalier.transport.http.AsyncAnswer;
import dev.espalier.transport.http.AsyncAttempt;
import dev.espalier.transport.http.AsyncReply;
import dev.espalier.transport.http.Cancellations;
import dev.espalier.transport.http.ExchangeException;
import dev.espalier.transport.http.Outgoing;
import dev.espalier.transport.request.CancellationToken.Registration;
import dev.espalier.transport.request.Credentials;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.ResponseReader;
import dev.espalier.transport.support.InFlight;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Drives a call without blocking for it: attempts on one node after the other, with pauses in between. Everything that
 * is decided or read happens in tasks of the dispatcher, one after the other; the threads that do I/O only start them.
 */
final class AsyncCall<R extends @Nullable Object> {

    private final DefaultTransport transport;
    private final Request request;
    private final ResponseReader<R> reader;
    private final Cancellations cancellations;
    private final CompletableFuture<R> future = new CompletableFuture<>();

    /** What is to be ended when the caller ends the future. */
    private volatile @Nullable AsyncAttempt current;

    AsyncCall(DefaultTransport transport, Request request, ResponseReader<R> reader) {
        this.transport = transport;
        this.request = request;
        this.reader = reader;
        this.cancellations = new Cancellations(request.options().cancellations());
    }

    CompletableFuture<R> start() {
        Registration link = cancellations.link(this::cancelCurrent);
        future.whenComplete((result, failure) -> {
            link.close();
            cancelCurrent();
        });
        try {
            Call<R> call = new Call<>(transport, request, reader);
            Outgoing outgoing = Outgoing.of(request, transport.config().http()).buffered();
            call.begin();
            begin(call, call.observed(outgoing));
        } catch (RuntimeException | Error e) {
            future.completeExceptionally(e);
        }
        return future;
    }

    private void begin(Call<R> call, Outgoing outgoing) {
        try {
            attempt(call, outgoing);
        } catch (RuntimeException | Error e) {
            fail(call, e);
        }
    }

    private void fail(Call<R> call, Throwable failure) {
        try {
            call.over(failure);
        } finally {
            current = null;
            future.completeExceptionally(failure);
        }
    }

    private void attempt(Call<R> call, Outgoing outgoing) {
        CompletableFuture<Credentials> asked = call.askForCredentials();
        if (asked == null) {
            send(call, outgoing, outgoing);
        } else if (asked.isDone()) {
            send(call, outgoing, call.signed(outgoing, asked));
        } else {
            begin(new CredentialsWait(transport.machinery(), call.deadline(), asked, problem -> {
                try {
                    if (problem != null) {
                        String what = switch (problem) {
                            case CLOSED -> "the transport is closed";
                            case CANCELLED -> "the call was cancelled";
                            default -> call.deadline().inWords();
                        };
                        throw call.ended(problem, what + " while waiting for credentials", null);
                    }
                    send(call, outgoing, call.signed(outgoing, asked));
                } catch (RuntimeException | Error e) {
                    fail(call, e);
                }
            }));
        }
    }

    /** Sends a request as it is signed; it is signed again for the next attempt. */
    private void send(Call<R> call, Outgoing outgoing, Outgoing signed) {
        NodePool.Choice choice = call.nextNode();
        AsyncAttempt next;
        try {
            Reply reply = new Reply(call, outgoing, choice);
            next = transport.client().prepare(choice.node(), signed, call.deadline(), reply);
        } catch (ExchangeException | RuntimeException | Error e) {
            goOn(call, outgoing, choice, e);
            return;
        }
        begin(next);
    }

    private void begin(AsyncAttempt next) {
        current = next;
        next.start();
        if (future.isDone() || cancellations.cancelled()) {
            next.cancel();
        }
    }

    private void cancelCurrent() {
        AsyncAttempt attempt = current;
        if (attempt != null) {
            attempt.cancel();
        }
    }

    private void read(Call<R> call, Outgoing outgoing, NodePool.Choice choice, AsyncAnswer answer) {
        if (!answer.claim()) {
            return;
        }
        R result;
        try (answer) {
            result = call.result(choice, answer);
        } catch (ExchangeException | RuntimeException | Error e) {
            goOn(call, outgoing, choice, e);
            return;
        }
        try {
            call.over(null);
        } finally {
            // From here on there is nothing that cancelling could end.
            current = null;
            future.complete(result);
        }
    }

    private void goOn(Call<R> call, Outgoing outgoing, NodePool.Choice choice, Throwable problem) {
        try {
            Duration pause = call.pauseAfter(choice, problem);
            Runnable next = () -> attempt(call, outgoing);
            if (pause.isZero() || pause.isNegative()) {
                next.run();
            } else {
                begin(new Pause(call, pause, next));
            }
        } catch (RuntimeException | Error e) {
            fail(call, e);
        }
    }

    /** The outcome of one attempt. */
    private final class Reply implements AsyncReply {

        private final Call<R> call;
        private final Outgoing outgoing;
        private final NodePool.Choice choice;

        Reply(Call<R> call, Outgoing outgoing, NodePool.Choice choice) {
            this.call = call;
            this.outgoing = outgoing;
            this.choice = choice;
        }

        @Override
        public void answered(AsyncAnswer answer) {
            transport.machinery().dispatcher().run(() -> read(call, outgoing, choice, answer));
        }

        @Override
        public void failed(ExchangeException failure, boolean unheard) {
            Runnable task = () -> goOn(call, outgoing, choice, failure);
            if (unheard) {
                transport.machinery().dispatcher().runOwn(task);
            } else {
                transport.machinery().dispatcher().run(task);
            }
        }
    }

    /** The time between two attempts. */
    private final class Pause implements AsyncAttempt, InFlight.Member {

        private final Call<R> call;
        private final long end;
        private final Runnable next;

        Pause(Call<R> call, Duration length, Runnable next) {
            this.call = call;
            this.end = transport.clock().nanoTime() + length.toNanos();
            this.next = next;
        }

        @Override
        public void start() {
            if (!transport.machinery().timer().test(this)) {
                shutDown();
            }
        }

        @Override
        public void cancel() {
            boolean ended = transport.machinery().inFlight().remove(this);
            if (future.isDone()) {
                call.over(new CancellationException("the call was cancelled"));
            } else if (ended) {
                end(Kind.CANCELLED, "the call was cancelled");
            }
        }

        @Override
        public long due() {
            return end;
        }

        @Override
        public void expire() {
            transport.machinery().dispatcher().run(() -> {
                try {
                    call.requireOpen();
                    next.run();
                } catch (RuntimeException | Error e) {
                    fail(call, e);
                }
            });
        }

        @Override
        public void shutDown() {
            end(Kind.CLOSED, "the transport is closed");
        }

        private void end(Kind kind, String why) {
            transport.machinery().dispatcher().run(() -> fail(call, call.ended(kind, why, null)));
        }

        /** There is nothing to finish. */
        @Override
        public boolean patient() {
            return false;
        }
    }
}
