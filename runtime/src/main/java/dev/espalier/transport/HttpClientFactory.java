package dev.espalier.transport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.http.io.entity.EntityTemplate;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.pool.PoolReusePolicy;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Makes what {@link HttpNodeClient} needs of HttpClient: a pool of connections that are kept, validated, finite in every
 * wait and silent about what goes over them; routes; requests.
 */
final class HttpClientFactory {

    /** A connection that was idle for longer may have been closed by the other side, so it is asked first. */
    private static final TimeValue VALIDATE_AFTER = TimeValue.ofSeconds(1);

    /** Connections are renewed now and then, so that a changed DNS entry takes effect. */
    private static final TimeValue TIME_TO_LIVE = TimeValue.ofMinutes(10);

    /** A handshake takes several round trips and some computing, a mere connect does not. */
    private static final Duration LEAST_HANDSHAKE = Duration.ofSeconds(5);

    private final Header[] fixedHeaders;
    private final Headers headers;
    private final MediaTypes mediaTypes;

    HttpClientFactory(TransportConfig config) {
        mediaTypes = config.mediaTypes();
        Headers own =
                Headers.NONE.with("Accept", mediaTypes.of(RequestBody.JSON)).with("User-Agent", UserAgent.text());
        if (config.compression()) {
            own = own.with("Accept-Encoding", "gzip");
        }
        headers = own.overlaidBy(config.headers());
        fixedHeaders = headers.asMap().entrySet().stream()
                .filter(header -> header.getValue() != null)
                .map(header -> new BasicHeader(header.getKey(), header.getValue()))
                .toArray(Header[]::new);
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

    /** The request line needs no URI: the target is encoded already. */
    ClassicHttpRequest request(Node node, Header host, Outgoing outgoing) {
        ClassicHttpRequest request = new BasicClassicHttpRequest(
                outgoing.method().name(), null, null, node.pathPrefix() + outgoing.target());
        RequestBody body = outgoing.body();
        if (outgoing.headers().isEmpty()) {
            request.setHeaders(fixedHeaders);
        } else {
            headers.overlaidBy(outgoing.headers()).asMap().forEach((name, value) -> {
                if (value != null && (body != null || !name.equalsIgnoreCase("Content-Type"))) {
                    request.addHeader(name, value);
                }
            });
        }
        request.addHeader(host);
        if (body != null) {
            addBody(request, body, outgoing.compressed());
        } else if (outgoing.method() == HttpMethod.POST || outgoing.method() == HttpMethod.PUT) {
            request.addHeader("Content-Length", "0");
        }
        return request;
    }

    static Header hostHeader(Node node) {
        boolean defaultPort = node.port() == (node.secure() ? 443 : 80);
        return new BasicHeader("Host", defaultPort ? node.host() : node.authority());
    }

    private void addBody(ClassicHttpRequest request, RequestBody body, boolean compressed) {
        long length = body.length();
        if (length < 0) {
            request.addHeader("Transfer-Encoding", "chunked");
        } else {
            request.addHeader("Content-Length", Long.toString(length));
        }
        if (!request.containsHeader("Content-Type")) {
            request.addHeader("Content-Type", mediaTypes.of(body.contentType()));
        }
        if (compressed) {
            request.addHeader("Content-Encoding", "gzip");
        }
        request.setEntity(new EntityTemplate(length, null, null, out -> body.writeTo(new PieceOutputStream(out))));
    }

    static PoolingHttpClientConnectionManager pool(TransportConfig config) {
        Timeout silence = Timeout.of(config.limits().response());
        AtomicInteger number = new AtomicInteger();
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setPoolConcurrencyPolicy(PoolConcurrencyPolicy.LAX)
                .setConnPoolPolicy(PoolReusePolicy.LIFO)
                .setMaxConnPerRoute(config.maxConnectionsPerNode())
                .setMaxConnTotal(Integer.MAX_VALUE)
                .setDefaultSocketConfig(SocketConfig.custom()
                        .setSoTimeout(silence)
                        .setSoKeepAlive(true)
                        .setTcpNoDelay(true)
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(config.limits().connect()))
                        .setSocketTimeout(silence)
                        .setValidateAfterInactivity(VALIDATE_AFTER)
                        .setTimeToLive(TIME_TO_LIVE)
                        .build())
                .setDefaultTlsConfig(TlsConfig.custom()
                        .setHandshakeTimeout(Timeout.of(handshakeTimeout(config)))
                        .build())
                .setTlsSocketStrategy(new LazyTls(config.sslContext()))
                .setConnectionFactory(socket -> new HttpConnection("node-" + number.incrementAndGet()))
                .build();
    }

    private static Duration handshakeTimeout(TransportConfig config) {
        Duration longest = config.limits().response();
        Duration wanted = config.limits().connect().compareTo(LEAST_HANDSHAKE) > 0
                ? config.limits().connect()
                : LEAST_HANDSHAKE;
        return wanted.compareTo(longest) > 0 ? longest : wanted;
    }

    /** Loads no certificate before the first encrypted connection, then keeps the sessions of all of them. */
    private static final class LazyTls implements TlsSocketStrategy {

        private final @Nullable SSLContext context;
        private volatile @Nullable TlsSocketStrategy strategy;

        LazyTls(@Nullable SSLContext context) {
            this.context = context;
        }

        @Override
        public SSLSocket upgrade(
                Socket socket, String host, int port, @Nullable Object attachment, @Nullable HttpContext http)
                throws IOException {
            TlsSocketStrategy ready = strategy;
            if (ready == null) {
                ready = context == null
                        ? DefaultClientTlsStrategy.createDefault()
                        : new DefaultClientTlsStrategy(context);
                strategy = ready;
            }
            return ready.upgrade(socket, host, port, attachment, http);
        }
    }
}
