package dev.espalier.transport.http;

import dev.espalier.transport.support.Clock;
import dev.espalier.transport.support.InFlight;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.net.NamedEndpoint;
import org.apache.hc.core5.reactor.ConnectionInitiator;
import org.apache.hc.core5.reactor.IOSession;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Gives up connecting to one address by the monotonic clock. A reactor goes by the time of day; and it says nothing at all
 * if the thread that was to connect has ended.
 */
record WatchedConnecting(ConnectionInitiator reactor, InFlight watch, Clock clock) implements ConnectionInitiator {

    @Override
    public Future<IOSession> connect(
            NamedEndpoint remote,
            @Nullable SocketAddress address,
            @Nullable SocketAddress local,
            Timeout timeout,
            @Nullable Object attachment,
            FutureCallback<IOSession> callback) {
        Attempt attempt = new Attempt(timeout, callback);
        // During the grace of a close the reactor itself has to see to it.
        boolean watched = watch.add(attempt);
        Future<IOSession> connecting =
                reactor.connect(remote, address, local, watched ? Timeout.DISABLED : timeout, attachment, attempt);
        attempt.begun(connecting);
        return connecting;
    }

    /** One address of the host. */
    private final class Attempt implements FutureCallback<IOSession>, InFlight.Member {

        private final Timeout timeout;
        private final FutureCallback<IOSession> callback;
        private final long end;
        private final AtomicBoolean told = new AtomicBoolean();
        private volatile boolean givenUp;
        private volatile @Nullable Future<IOSession> connecting;

        Attempt(Timeout timeout, FutureCallback<IOSession> callback) {
            this.timeout = timeout;
            this.callback = callback;
            this.end = clock.nanoTime() + timeout.toNanoseconds();
        }

        void begun(Future<IOSession> future) {
            connecting = future;
            if (givenUp) {
                future.cancel(true);
            }
        }

        private boolean over() {
            watch.remove(this);
            return told.compareAndSet(false, true);
        }

        @Override
        public void completed(IOSession session) {
            if (over()) {
                callback.completed(session);
            } else {
                session.close(CloseMode.IMMEDIATE);
            }
        }

        @Override
        public void failed(Exception e) {
            if (over()) {
                callback.failed(e);
            }
        }

        @Override
        public void cancelled() {
            if (over()) {
                callback.cancelled();
            }
        }

        @Override
        public long due() {
            return end;
        }

        @Override
        public void expire() {
            if (over()) {
                cancel();
                callback.failed(new SocketTimeoutException(timeout.toString()));
            }
        }

        @Override
        public void shutDown() {
            cancel();
            cancelled();
        }

        private void cancel() {
            givenUp = true;
            Future<IOSession> current = connecting;
            if (current != null) {
                current.cancel(true);
            }
        }
    }
}
