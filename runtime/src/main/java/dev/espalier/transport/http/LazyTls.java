package dev.espalier.transport.http;

import dev.espalier.transport.tls.TlsSettings;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketAddress;
import javax.net.ssl.SSLSocket;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.client5.http.ssl.HttpsSupport;
import org.apache.hc.client5.http.ssl.NoopHostnameVerifier;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.nio.ssl.TlsStrategy;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.net.NamedEndpoint;
import org.apache.hc.core5.reactor.ssl.SSLBufferMode;
import org.apache.hc.core5.reactor.ssl.TransportSecurityLayer;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/** Loads no certificate before the first encrypted connection, then keeps the sessions of all of them. */
final class LazyTls implements TlsSocketStrategy, TlsStrategy {

    private final TlsSettings settings;
    private volatile @Nullable DefaultClientTlsStrategy strategy;

    LazyTls(TlsSettings settings) {
        this.settings = settings;
    }

    @Override
    public SSLSocket upgrade(
            Socket socket, String host, int port, @Nullable Object attachment, @Nullable HttpContext http)
            throws IOException {
        return strategy().upgrade(socket, name(host), port, attachment, http);
    }

    @Override
    public void upgrade(
            TransportSecurityLayer layer,
            NamedEndpoint endpoint,
            @Nullable Object attachment,
            Timeout timeout,
            FutureCallback<TransportSecurityLayer> callback) {
        NamedEndpoint named = new HttpHost(name(endpoint.getHostName()), endpoint.getPort());
        strategy().upgrade(layer, named, attachment, timeout, callback);
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
        HttpHost named =
                new HttpHost(host.getSchemeName(), host.getAddress(), name(host.getHostName()), host.getPort());
        return strategy().upgrade(layer, named, local, remote, attachment, timeout);
    }

    private DefaultClientTlsStrategy strategy() {
        DefaultClientTlsStrategy ready = strategy;
        if (ready == null) {
            ready = new DefaultClientTlsStrategy(
                    settings.context(),
                    settings.protocols().toArray(String[]::new),
                    null,
                    SSLBufferMode.STATIC,
                    HostnameVerificationPolicy.CLIENT,
                    settings.insecure() ? NoopHostnameVerifier.INSTANCE : HttpsSupport.getDefaultHostnameVerifier());
            strategy = ready;
        }
        return ready;
    }

    /** What a node is asked for by, and has to prove that it is. */
    private String name(String host) {
        String expected = settings.expectedHostName();
        return expected == null ? host : expected;
    }
}
