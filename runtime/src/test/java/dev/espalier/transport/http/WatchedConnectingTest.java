package dev.espalier.transport.http;

import static dev.espalier.Conditions.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.transport.support.FakeClock;
import dev.espalier.transport.support.InFlight;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.hc.core5.concurrent.BasicFuture;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.reactor.ConnectionInitiator;
import org.apache.hc.core5.reactor.IOSession;
import org.apache.hc.core5.util.Timeout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Fault 48: a reactor is not asked to watch the time, as it goes by the time of day. */
@org.junit.jupiter.api.Timeout(20)
class WatchedConnectingTest {

    private static final Timeout SHORT = Timeout.ofMilliseconds(50);

    private final FakeClock clock = new FakeClock();
    private final InFlight inFlight = new InFlight(clock);
    private final AtomicReference<Timeout> told = new AtomicReference<>();
    private final AtomicReference<BasicFuture<IOSession>> connecting = new AtomicReference<>();
    private final ConnectionInitiator never = (remote, address, local, timeout, attachment, callback) -> {
        told.set(timeout);
        connecting.set(new BasicFuture<>(callback));
        return connecting.get();
    };
    private final CompletableFuture<IOSession> outcome = new CompletableFuture<>();

    @AfterEach
    void close() {
        inFlight.close(Duration.ZERO);
    }

    @Test
    void fault48_connectingIsGivenUpByTheMonotonicClock() {
        Future<IOSession> future = connect();
        assertTrue(told.get().isDisabled(), told.toString());
        assertFalse(outcome.isDone());

        clock.advance(Duration.ofMillis(51));

        await(outcome::isDone, "it is given up");
        assertInstanceOf(
                SocketTimeoutException.class,
                outcome.handle((session, failure) -> failure).join());
        assertTrue(future.isCancelled());
    }

    @Test
    void fault48_whatIsConnectedInTimeIsNotWatchedAnyMore() {
        connect();

        connecting.get().completed(null);

        assertNull(outcome.join());
        inFlight.forEach(member -> {
            throw new AssertionError("still watched");
        });
    }

    @Test
    void fault42_theReactorWatchesDuringTheGraceOfAClose() {
        inFlight.close(Duration.ZERO);

        connect();

        assertEquals(SHORT, told.get());
    }

    @Test
    void fault42_aCloseGivesItUp() {
        Future<IOSession> future = connect();

        inFlight.close(Duration.ZERO);

        assertTrue(outcome.isCancelled());
        assertTrue(future.isCancelled());
    }

    private Future<IOSession> connect() {
        return new WatchedConnecting(never, inFlight, clock)
                .connect(new HttpHost("a.test"), null, null, SHORT, null, new FutureCallback<>() {
                    @Override
                    public void completed(IOSession result) {
                        outcome.complete(result);
                    }

                    @Override
                    public void failed(Exception e) {
                        outcome.completeExceptionally(e);
                    }

                    @Override
                    public void cancelled() {
                        outcome.cancel(false);
                    }
                });
    }
}
