package dev.espalier.transport;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.io.DefaultManagedHttpClientConnection;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.SocketHolder;
import org.apache.hc.core5.http.io.HttpClientConnection;
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

    /** For each direction of each connection: small writes become few system calls, and so does a long answer. */
    private static final int BUFFER = 32 * 1024;

    private static final int MOST_HEADERS = 256;
    private static final int LONGEST_HEADER = 64 * 1024;

    /** A handshake takes several round trips and some computing, a mere connect does not. */
    private static final Duration LEAST_HANDSHAKE = Duration.ofSeconds(5);

    /** An upload is interrupted between pieces of this size to see if the node has answered already. */
    private static final int PIECE = 128 * 1024;

    private static final Http1Config HTTP = Http1Config.custom()
            .setBufferSize(BUFFER)
            .setMaxHeaderCount(MOST_HEADERS)
            .setMaxLineLength(LONGEST_HEADER)
            .build();

    private final Header[] fixedHeaders;
    private final Headers headers;

    HttpClientFactory(TransportConfig config) {
        Headers own = Headers.NONE.with("Accept", RequestBody.JSON).with("User-Agent", UserAgent.text());
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
        return new HttpRoute(new HttpHost(node.scheme(), bare, node.port()), null, node.secure());
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

    private static void addBody(ClassicHttpRequest request, RequestBody body, boolean compressed) {
        long length = body.length();
        if (length < 0) {
            request.addHeader("Transfer-Encoding", "chunked");
        } else {
            request.addHeader("Content-Length", Long.toString(length));
        }
        if (!request.containsHeader("Content-Type")) {
            request.addHeader("Content-Type", body.contentType());
        }
        if (compressed) {
            request.addHeader("Content-Encoding", "gzip");
        }
        request.setEntity(new EntityTemplate(length, null, null, out -> body.writeTo(new Pieces(out))));
    }

    static PoolingHttpClientConnectionManager pool(TransportConfig config) {
        Timeout silence = Timeout.of(config.responseTimeout());
        AtomicInteger number = new AtomicInteger();
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setPoolConcurrencyPolicy(PoolConcurrencyPolicy.STRICT)
                .setConnPoolPolicy(PoolReusePolicy.LIFO)
                .setMaxConnPerRoute(config.maxConnectionsPerNode())
                .setMaxConnTotal(Integer.MAX_VALUE)
                .setDefaultSocketConfig(SocketConfig.custom()
                        .setSoTimeout(silence)
                        .setSoKeepAlive(true)
                        .setTcpNoDelay(true)
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(config.connectTimeout()))
                        .setSocketTimeout(silence)
                        .setValidateAfterInactivity(VALIDATE_AFTER)
                        .setTimeToLive(TIME_TO_LIVE)
                        .build())
                .setDefaultTlsConfig(TlsConfig.custom()
                        .setHandshakeTimeout(Timeout.of(handshakeTimeout(config)))
                        .build())
                .setTlsSocketStrategy(new LazyTls(config.sslContext()))
                .setConnectionFactory(socket -> new NodeConnection("node-" + number.incrementAndGet()))
                .build();
    }

    private static Duration handshakeTimeout(TransportConfig config) {
        Duration longest = config.responseTimeout();
        Duration wanted =
                config.connectTimeout().compareTo(LEAST_HANDSHAKE) > 0 ? config.connectTimeout() : LEAST_HANDSHAKE;
        return wanted.compareTo(longest) > 0 ? longest : wanted;
    }

    /** Passes large writes on in pieces. */
    private static final class Pieces extends OutputStream {

        private final OutputStream out;

        Pieces(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            for (int done = 0; done < length; done += PIECE) {
                out.write(bytes, offset + done, Math.min(PIECE, length - done));
            }
        }
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

    /**
     * A connection that logs neither headers nor bodies, as they hold credentials and documents, and that knows whether
     * the other side has said more than it should.
     */
    static final class NodeConnection extends DefaultManagedHttpClientConnection {

        private static final Timeout UNUSED = Timeout.ofMilliseconds(1);

        /** One for all peeks, as every reuse of the connection needs one. */
        private final SocketTimeoutException nothing = new SocketTimeoutException("Nothing is buffered");

        private boolean peeking;
        private boolean ended;

        NodeConnection(String id) {
            super(id, null, null, HTTP, null, null, NodeConnection::answeredEarly, null, null);
        }

        /** Stops an upload that the node has answered already. */
        private static boolean answeredEarly(
                ClassicHttpRequest request, HttpClientConnection connection, InputStream in, long sent, long next)
                throws IOException {
            return sent > 0 && in.available() > 0;
        }

        /** Whether the other side has closed the connection, as far as this side has read. */
        boolean inputEnded() {
            return ended;
        }

        /** Bytes that no request asked for: whoever takes them for the next answer is out of step. */
        boolean hasUnexpectedInput() throws IOException {
            SocketHolder holder = getSocketHolder();
            if (holder == null || holder.getInputStream().available() > 0) {
                return true;
            }
            peeking = true;
            try {
                return isDataAvailable(UNUSED);
            } finally {
                peeking = false;
            }
        }

        @Override
        public void bind(Socket socket) throws IOException {
            super.bind(socket);
            bind(new SocketHolder(socket) {
                @Override
                protected InputStream getInputStream(Socket bound) throws IOException {
                    return new PeekableInput(bound.getInputStream());
                }
            });
        }

        @Override
        public void bind(SSLSocket encrypted, Socket socket) throws IOException {
            super.bind(encrypted, socket);
            bind(new SocketHolder(encrypted, socket) {
                @Override
                protected InputStream getInputStream(Socket bound) throws IOException {
                    return new PeekableInput(bound.getInputStream());
                }
            });
        }

        @Override
        protected void onRequestSubmitted(ClassicHttpRequest request) {}

        @Override
        protected void onResponseReceived(ClassicHttpResponse response) {}

        /** While peeking, what is buffered already is all there is: the socket is not waited for. */
        private final class PeekableInput extends InputStream {

            private final InputStream socket;

            PeekableInput(InputStream socket) {
                this.socket = socket;
            }

            @Override
            public int read() throws IOException {
                return socket.read();
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                if (peeking) {
                    throw nothing;
                }
                int read = socket.read(target, offset, length);
                ended |= read < 0;
                return read;
            }

            @Override
            public int available() throws IOException {
                return socket.available();
            }
        }
    }
}
