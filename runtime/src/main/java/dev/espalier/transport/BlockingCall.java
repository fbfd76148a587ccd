package dev.espalier.transport;

import dev.espalier.transport.cluster.NodePool;
import dev.espalier.transport.error.TransportException.Kind;
import dev.espalier.transport.http.Cancellations;
import dev.espalier.transport.http.Exchange;
import dev.espalier.transport.http.ExchangeException;
import dev.espalier.transport.http.Outgoing;
import dev.espalier.transport.request.CancellationToken.Registration;
import dev.espalier.transport.request.Credentials;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.ResponseReader;
import dev.espalier.transport.support.IoThread;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Drives a call on the thread of the caller: attempts on one node after the other, with pauses in between. */
final class BlockingCall<R extends @Nullable Object> {

    private final DefaultTransport transport;
    private final Call<R> call;
    private Outgoing outgoing;

    BlockingCall(DefaultTransport transport, Request request, ResponseReader<R> reader) {
        this.transport = transport;
        this.call = new Call<>(transport, request, reader);
        this.outgoing = Outgoing.of(request, transport.config().http());
    }

    R run() {
        IoThread.refuse("A blocking call");
        call.begin();
        try {
            outgoing = call.observed(outgoing);
            R result = attempts();
            call.over(null);
            return result;
        } catch (RuntimeException | Error e) {
            call.over(e);
            throw e;
        }
    }

    private R attempts() {
        while (true) {
            Outgoing signed = signed();
            NodePool.Choice choice = call.nextNode();
            try (Exchange exchange = transport.client().send(choice.node(), signed, call.deadline())) {
                return call.result(choice, exchange);
            } catch (ExchangeException | RuntimeException | Error e) {
                sleep(call.pauseAfter(choice, e));
            }
        }
    }

    private Outgoing signed() {
        CompletableFuture<Credentials> asked = call.askForCredentials();
        if (asked == null) {
            return outgoing;
        }
        Cancellations cancellations = call.cancellations();
        // its end wakes this call alone, and leaves the others waiting
        CompletableFuture<Credentials> waiting = cancellations.possible() ? asked.copy() : asked;
        Registration link = cancellations.link(() -> waiting.cancel(false));
        try (link) {
            waiting.get(call.deadline().remainingNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw call.ended(Kind.INTERRUPTED, "the thread was interrupted while waiting for credentials", e);
        } catch (TimeoutException e) {
            throw call.ended(Kind.DEADLINE, call.deadline().inWords() + " while waiting for credentials", e);
        } catch (ExecutionException | CancellationException e) {
            // Told below.
        }
        call.requireOpen();
        return call.signed(outgoing, asked);
    }

    private void sleep(Duration pause) {
        if (!pause.isZero()) {
            try {
                await(pause.toNanos());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw call.ended(Kind.INTERRUPTED, "the thread was interrupted before the next attempt", e);
            }
        }
        call.requireOpen();
    }

    /** Until the time has passed, the transport is closed, or the call cancelled. */
    private void await(long nanos) throws InterruptedException {
        if (!call.cancellations().possible()) {
            transport.clock().await(transport.closed(), nanos);
            return;
        }
        CountDownLatch over = new CountDownLatch(1);
        Registration cancelled = call.cancellations().link(over::countDown);
        Registration closed = transport.whenClosed(over::countDown);
        try (cancelled;
                closed) {
            transport.clock().await(over, nanos);
        }
    }
}
