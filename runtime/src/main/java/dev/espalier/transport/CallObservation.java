package dev.espalier.transport;

import dev.espalier.transport.error.TransportException;
import dev.espalier.transport.http.Exchange;
import dev.espalier.transport.http.Outgoing;
import dev.espalier.transport.node.Node;
import dev.espalier.transport.request.AttemptEvent;
import dev.espalier.transport.request.CallEvent;
import dev.espalier.transport.request.CallObserver;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestBody;
import dev.espalier.transport.support.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Measures one call for those who want to know. Used by one thread at a time; only {@link #end} may race with itself. */
final class CallObservation {

    private final RequestEvents events;
    private final List<CallObserver> observers;
    private final Clock clock;
    private final long requestBytes;
    private final long began;
    private final AtomicBoolean over = new AtomicBoolean();
    private volatile @Nullable AttemptEvent last;
    private volatile Duration poolWait = Duration.ZERO;

    CallObservation(RequestEvents events, List<CallObserver> observers, Request request, Clock clock) {
        RequestBody body = request.body();
        this.events = events;
        this.observers = observers;
        this.clock = clock;
        this.requestBytes = body == null ? 0 : body.length();
        this.began = clock.nanoTime();
    }

    /**
     * An attempt is over.
     *
     * @param exchange null if it brought no answer
     */
    void attempt(Node node, int number, Duration duration, @Nullable Exchange exchange, @Nullable Throwable failure) {
        if (over.get()) {
            return;
        }
        Duration waited = exchange != null
                ? Duration.ofNanos(exchange.waitedNanos())
                : waitedInVain(failure) ? duration : Duration.ZERO;
        AttemptEvent event = new AttemptEvent(
                node,
                number,
                exchange == null ? 0 : exchange.response().status(),
                failure,
                duration,
                waited,
                requestBytes,
                exchange == null ? 0 : exchange.bodyBytes());
        last = event;
        poolWait = poolWait.plus(waited);
        for (CallObserver observer : observers) {
            events.contain(observer, () -> observer.attemptEnded(event));
        }
    }

    /** Another attempt follows. */
    void retrying(int number, Duration pause) {
        for (CallObserver observer : observers) {
            events.contain(observer, () -> observer.retrying(number, pause));
        }
    }

    /** The request with what the observers send along. */
    Outgoing accompanied(Outgoing outgoing) {
        AtomicReference<Outgoing> all = new AtomicReference<>(outgoing);
        for (CallObserver observer : observers) {
            events.contain(observer, () -> all.set(accompanied(all.get(), observer.headers())));
        }
        return all.get();
    }

    private static Outgoing accompanied(Outgoing outgoing, Map<String, String> headers) {
        Outgoing all = outgoing;
        for (Map.Entry<String, String> header : headers.entrySet()) {
            if (!outgoing.headers().containsKey(header.getKey())) {
                all = all.withHeader(header.getKey(), header.getValue());
            }
        }
        return all;
    }

    private static boolean waitedInVain(@Nullable Throwable failure) {
        return failure instanceof TransportException e && e.kind() == TransportException.Kind.LEASE_TIMEOUT;
    }

    /** The call is over; it can be so only once. */
    void end(@Nullable Throwable failure) {
        if (!over.compareAndSet(false, true)) {
            return;
        }
        AttemptEvent attempt = last;
        CallEvent event = new CallEvent(
                attempt == null ? null : attempt.node(),
                attempt == null ? 0 : attempt.number(),
                attempt == null ? 0 : attempt.status(),
                failure,
                Duration.ofNanos(clock.nanoTime() - began),
                poolWait);
        for (CallObserver observer : observers) {
            events.contain(observer, () -> observer.callEnded(event));
        }
    }
}
