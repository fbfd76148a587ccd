package dev.espalier.transport.http;

import dev.espalier.transport.support.Clock;
import dev.espalier.transport.support.InFlight;
import java.net.SocketAddress;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.nio.ssl.TlsStrategy;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.io.ModalCloseable;
import org.apache.hc.core5.net.NamedEndpoint;
import org.apache.hc.core5.reactor.ssl.TransportSecurityLayer;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/** Shakes hands, as a {@link WatchedStep}. */
record WatchedTls(TlsStrategy tls, InFlight watch, Clock clock) implements TlsStrategy {

    @Override
    public void upgrade(
            TransportSecurityLayer layer,
            NamedEndpoint endpoint,
            @Nullable Object attachment,
            Timeout timeout,
            FutureCallback<TransportSecurityLayer> callback) {
        WatchedStep<TransportSecurityLayer> step =
                new WatchedStep<>(watch, clock, timeout, callback, WatchedTls::close);
        step.endBy(() -> close(layer));
        tls.upgrade(layer, endpoint, attachment, step.begin(), step);
    }

    private static void close(TransportSecurityLayer layer) {
        if (layer instanceof ModalCloseable connection) {
            connection.close(CloseMode.IMMEDIATE);
        }
    }

    @Override
    @Deprecated
    public boolean upgrade(
            TransportSecurityLayer layer,
            HttpHost host,
            SocketAddress local,
            SocketAddress remote,
            @Nullable Object attachment,
            Timeout timeout) {
        return tls.upgrade(layer, host, local, remote, attachment, timeout);
    }
}
