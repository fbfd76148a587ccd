package dev.espalier.transport;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketAddress;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.nio.ssl.TlsStrategy;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.net.NamedEndpoint;
import org.apache.hc.core5.reactor.ssl.TransportSecurityLayer;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/** Loads no certificate before the first encrypted connection, then keeps the sessions of all of them. */
final class LazyTls implements TlsSocketStrategy, TlsStrategy {

    private final @Nullable SSLContext context;
    private volatile @Nullable DefaultClientTlsStrategy strategy;

    LazyTls(@Nullable SSLContext context) {
        this.context = context;
    }

    @Override
    public SSLSocket upgrade(
            Socket socket, String host, int port, @Nullable Object attachment, @Nullable HttpContext http)
            throws IOException {
        return strategy().upgrade(socket, host, port, attachment, http);
    }

    @Override
    public void upgrade(
            TransportSecurityLayer layer,
            NamedEndpoint endpoint,
            @Nullable Object attachment,
            Timeout timeout,
            FutureCallback<TransportSecurityLayer> callback) {
        strategy().upgrade(layer, endpoint, attachment, timeout, callback);
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
        return strategy().upgrade(layer, host, local, remote, attachment, timeout);
    }

    private DefaultClientTlsStrategy strategy() {
        DefaultClientTlsStrategy ready = strategy;
        if (ready == null) {
            ready = context == null ? DefaultClientTlsStrategy.createDefault() : new DefaultClientTlsStrategy(context);
            strategy = ready;
        }
        return ready;
    }
}
