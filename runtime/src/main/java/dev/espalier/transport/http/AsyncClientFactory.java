package dev.espalier.transport.http;

import dev.espalier.transport.support.Clock;
import dev.espalier.transport.support.InFlight;
import dev.espalier.transport.support.IoThread;
import java.nio.channels.ClosedSelectorException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.nio.DefaultAsyncClientConnectionOperator;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManager;
import org.apache.hc.client5.http.nio.AsyncClientConnectionOperator;
import org.apache.hc.client5.http.nio.ManagedAsyncClientConnection;
import org.apache.hc.core5.http.impl.nio.ClientHttp1StreamDuplexerFactory;
import org.apache.hc.core5.http.impl.nio.DefaultHttpRequestWriterFactory;
import org.apache.hc.core5.http.impl.nio.DefaultHttpResponseParserFactory;
import org.apache.hc.core5.http.nio.ssl.TlsStrategy;
import org.apache.hc.core5.http.protocol.HttpProcessorBuilder;
import org.apache.hc.core5.http2.HttpVersionPolicy;
import org.apache.hc.core5.reactor.DefaultConnectingIOReactor;
import org.apache.hc.core5.reactor.IOReactorConfig;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes what {@link AsyncConnections} needs of HttpClient: the same kind of pool as for blocking calls, and the reactor.
 * A class of its own, so that blocking calls load none of it.
 */
final class AsyncClientFactory {

    private static final Logger LOG = LoggerFactory.getLogger(AsyncClientFactory.class);

    /** How late a time limit of connecting may be noticed. */
    private static final TimeValue SELECT_INTERVAL = TimeValue.ofMilliseconds(100);

    private static final int MOST_IO_THREADS = 4;

    private static final DefaultHttpResponseParserFactory PARSERS =
            new DefaultHttpResponseParserFactory(HttpClientFactory.HTTP);

    private final HttpClientFactory factory;

    AsyncClientFactory(HttpClientFactory factory) {
        this.factory = factory;
    }

    /**
     * The connections of asynchronous calls. Their silence is measured by {@link AsyncExchange}. None is asked whether it
     * is still there: the thread that sends a request over it sees first what has been received, and so that it was closed.
     */
    PoolingAsyncClientConnectionManager pool(InFlight watch, Clock clock) {
        TlsStrategy tls = new WatchedTls(factory.tls(), watch, clock);
        AgingPool<ManagedAsyncClientConnection> kept = factory.kept(clock);
        // Both are made by subclasses only.
        AsyncClientConnectionOperator operator =
                new DefaultAsyncClientConnectionOperator(HttpClientFactory.https(tls), null, factory.dns()) {};
        PoolingAsyncClientConnectionManager pool = new PoolingAsyncClientConnectionManager(kept, operator) {};
        pool.setDefaultConnectionConfig(factory.connection(Timeout.DISABLED));
        pool.setDefaultTlsConfig(TlsConfig.custom()
                .setHandshakeTimeout(Timeout.of(factory.handshakeTimeout()))
                .setVersionPolicy(HttpVersionPolicy.FORCE_HTTP_1)
                .build());
        return pool;
    }

    /**
     * The threads of asynchronous calls; not started.
     *
     * @param ended told when one of them ends, which HttpClient does not notice
     */
    DefaultConnectingIOReactor reactor(Runnable ended) {
        int threads = Math.min(Runtime.getRuntime().availableProcessors(), MOST_IO_THREADS);
        AtomicInteger number = new AtomicInteger();
        return new DefaultConnectingIOReactor(
                (session, attachment) -> new ContainedConnection(codec().create(session)),
                IOReactorConfig.custom()
                        .setIoThreadCount(threads)
                        .setSelectInterval(SELECT_INTERVAL)
                        .setSoKeepAlive(true)
                        .setTcpNoDelay(true)
                        .build(),
                task -> new IoThread(() -> serve(task, ended), number.incrementAndGet()),
                null,
                AsyncClientFactory::report,
                null,
                null);
    }

    private static void serve(Runnable task, Runnable ended) {
        try {
            task.run();
        } catch (Error e) {
            ended.run();
            LOG.error("An I/O thread of asynchronous calls ended by an error", e);
        } finally {
            ended.run();
        }
    }

    /** For one connection. */
    private static ClientHttp1StreamDuplexerFactory codec() {
        AnswerParser parser = new AnswerParser(PARSERS.create());
        return new ClientHttp1StreamDuplexerFactory(
                HttpProcessorBuilder.create().build(),
                HttpClientFactory.HTTP,
                null,
                null,
                () -> parser,
                () -> parser.noticing(DefaultHttpRequestWriterFactory.INSTANCE.create()),
                null);
    }

    private static void report(Exception e) {
        // A selector that is closed at the end of the transport says so.
        if (!(e instanceof ClosedSelectorException)) {
            LOG.error("An exception reached the I/O reactor", e);
        }
    }
}
