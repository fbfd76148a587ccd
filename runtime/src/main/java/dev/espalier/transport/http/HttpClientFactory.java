package dev.espalier.transport.http;

import dev.espalier.transport.node.Node;
import dev.espalier.transport.support.Clock;
import dev.espalier.transport.support.IpAddress;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.io.ManagedHttpClientConnection;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.URIScheme;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.config.Lookup;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.io.ModalCloseable;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Makes what {@link HttpNodeClient} needs of HttpClient for blocking calls: a pool of connections that are kept,
 * validated, finite in every wait and silent about what goes over them.
 */
public final class HttpClientFactory {

    /** A connection that was idle for longer may have been closed by the other side, so it is asked first. */
    static final TimeValue VALIDATE_AFTER = TimeValue.ofSeconds(1);

    /** A handshake takes several round trips and some computing, a mere connect does not. */
    private static final Duration LEAST_HANDSHAKE = Duration.ofSeconds(5);

    /** Few large reads and writes, and no endless head of an answer. */
    static final Http1Config HTTP = Http1Config.custom()
            .setBufferSize(32 * 1024)
            .setMaxHeaderCount(256)
            .setMaxLineLength(64 * 1024)
            .setInitialWindowSize(BodyBuffer.WINDOW)
            .build();

    private final HttpSettings settings;
    private final DnsResolver dns;
    private final TimeValue validateAfter;
    private final LazyTls tls;

    public HttpClientFactory(HttpSettings settings, DnsResolver dns, TimeValue validateAfter) {
        this.settings = settings;
        this.dns = dns;
        this.validateAfter = validateAfter;
        this.tls = new LazyTls(settings.tls());
    }

    public static HttpClientFactory of(HttpSettings settings) {
        return new HttpClientFactory(settings, SystemDefaultDnsResolver.INSTANCE, VALIDATE_AFTER);
    }

    static HttpRoute route(Node node) {
        String host = node.host();
        String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        return new HttpRoute(new HttpHost(node.scheme(), ipAddress(node), bare, node.port()), null, node.secure());
    }

    private static @Nullable InetAddress ipAddress(Node node) {
        String literal = node.ipAddress();
        try {
            return literal == null ? null : IpAddress.parse(literal);
        } catch (UnknownHostException e) {
            throw new UncheckedIOException(
                    "The IP address " + literal + " of " + node + " is none of a network of this machine", e);
        }
    }

    /** The connections of blocking calls. */
    PoolingHttpClientConnectionManager pool(Clock clock) {
        Timeout silence = Timeout.of(settings.limits().response());
        AtomicInteger number = new AtomicInteger();
        AgingPool<ManagedHttpClientConnection> kept = kept(clock);
        // What it keeps is given to subclasses only.
        PoolingHttpClientConnectionManager pool = new PoolingHttpClientConnectionManager(
                new DefaultHttpClientConnectionOperator(null, dns, https(tls)),
                kept,
                socket -> new HttpConnection("node-" + number.incrementAndGet(), validateAfter.toNanoseconds())) {};
        pool.setDefaultSocketConfig(SocketConfig.custom()
                .setSoTimeout(silence)
                .setSoKeepAlive(true)
                .setTcpNoDelay(true)
                .build());
        pool.setDefaultConnectionConfig(connection(silence));
        pool.setDefaultTlsConfig(TlsConfig.custom()
                .setHandshakeTimeout(Timeout.of(handshakeTimeout()))
                .build());
        return pool;
    }

    /** Connections that wait for the next call, of either form. */
    <C extends ModalCloseable> AgingPool<C> kept(Clock clock) {
        return new AgingPool<>(settings.maxConnectionsPerNode(), settings.connectionTimeToLive(), clock);
    }

    static <T> Lookup<T> https(T strategy) {
        return RegistryBuilder.<T>create()
                .register(URIScheme.HTTPS.getId(), strategy)
                .build();
    }

    /** How old a connection may be is not said here: HttpClient would go by the time of day. */
    ConnectionConfig connection(Timeout silence) {
        return ConnectionConfig.custom()
                .setConnectTimeout(Timeout.of(settings.limits().connect()))
                .setSocketTimeout(silence)
                .setValidateAfterInactivity(TimeValue.NEG_ONE_MILLISECOND)
                .setTimeToLive(TimeValue.NEG_ONE_MILLISECOND)
                .build();
    }

    HttpSettings settings() {
        return settings;
    }

    DnsResolver dns() {
        return dns;
    }

    LazyTls tls() {
        return tls;
    }

    Duration handshakeTimeout() {
        Duration longest = settings.limits().response();
        Duration connect = settings.limits().connect();
        Duration wanted = connect.compareTo(LEAST_HANDSHAKE) > 0 ? connect : LEAST_HANDSHAKE;
        return wanted.compareTo(longest) > 0 ? longest : wanted;
    }
}
