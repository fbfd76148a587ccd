package dev.espalier.transport.http;

import dev.espalier.transport.support.Clock;
import dev.espalier.transport.support.InFlight;
import java.net.SocketAddress;
import java.util.concurrent.Future;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.net.NamedEndpoint;
import org.apache.hc.core5.reactor.ConnectionInitiator;
import org.apache.hc.core5.reactor.IOSession;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/** Connects to one address after the other, each as a {@link WatchedStep}. */
record WatchedConnecting(ConnectionInitiator reactor, InFlight watch, Clock clock) implements ConnectionInitiator {

    @Override
    public Future<IOSession> connect(
            NamedEndpoint remote,
            @Nullable SocketAddress address,
            @Nullable SocketAddress local,
            Timeout timeout,
            @Nullable Object attachment,
            FutureCallback<IOSession> callback) {
        WatchedStep<IOSession> step =
                new WatchedStep<>(watch, clock, timeout, callback, late -> late.close(CloseMode.IMMEDIATE));
        Future<IOSession> connecting = reactor.connect(remote, address, local, step.begin(), attachment, step);
        step.endBy(() -> connecting.cancel(true));
        return connecting;
    }
}
