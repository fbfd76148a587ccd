package dev.espalier.transport;

import dev.espalier.transport.cluster.NodePool;
import dev.espalier.transport.error.TransportException.Kind;
import dev.espalier.transport.http.Exchange;
import dev.espalier.transport.http.ExchangeException;
import dev.espalier.transport.http.Outgoing;
import dev.espalier.transport.request.Credentials;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.ResponseReader;
import dev.espalier.transport.support.IoThread;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Drives a call on the thread of the caller: attempts on one node after the other, with pauses in between. */
final class BlockingCall<R extends @Nullable Object> {

    private final DefaultTransport transport;
    private final Call<R> call;
    private final Outgoing outgoing;

    BlockingCall(DefaultTransport transport, Request request, ResponseReader<R> reader) {
        this.transport = transport;
        this.call = new Call<>(transport, request, reader);
        this.outgoing = Outgoing.of(request, transport.config().http());
    }

    R run() {
        IoThread.refuse("A blocking call");
        call.begin();
        try {
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
        try {
            asked.get(call.deadline().remainingNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw call.ended(Kind.INTERRUPTED, "the thread was interrupted while waiting for credentials", e);
        } catch (TimeoutException e) {
            throw call.ended(Kind.DEADLINE, call.deadline().inWords() + " while waiting for credentials", e);
        } catch (ExecutionException | CancellationException e) {
            // Told below.
        }
        return call.signed(outgoing, asked);
    }

    private void sleep(Duration pause) {
        if (!pause.isZero()) {
            try {
                transport.clock().await(transport.closed(), pause.toNanos());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw call.ended(Kind.INTERRUPTED, "the thread was interrupted before the next attempt", e);
            }
        }
        call.requireOpen();
    }
}
