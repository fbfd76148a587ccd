package dev.espalier.transport;

import static dev.espalier.Conditions.await;
import static dev.espalier.transport.ScriptedNode.silence;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.NodeSocket;
import dev.espalier.transport.cluster.NodePool;
import dev.espalier.transport.error.TransportException;
import dev.espalier.transport.error.TransportException.Kind;
import dev.espalier.transport.http.AsyncConnections;
import dev.espalier.transport.http.HttpClientFactory;
import dev.espalier.transport.http.HttpNodeClient;
import dev.espalier.transport.node.Node;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;
import dev.espalier.transport.support.Clock;
import dev.espalier.transport.support.Machinery;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.core5.concurrent.CallbackContribution;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.reactor.IOSession;
import org.apache.hc.core5.util.TimeValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fault 11: errors where connections are made and served. Each call has an outcome, and the client works on. */
@Timeout(30)
class IoThreadFaultTest {

    private static final Request READ = Request.get(RequestPath.of("x"));
    private static final int HELD = 6;

    @Test
    void fault11_anIoThreadThatEndsByAnErrorIsReplacedAndEveryCallHasAnOutcome() {
        try (ScriptedNode node = new ScriptedNode();
                DefaultTransport transport = DefaultTransport.create(TransportConfig.builder()
                        .node(node.node())
                        .backoff(retry -> Duration.ofMillis(1))
                        .responseTimeout(Duration.ofSeconds(20))
                        .closeTimeout(Duration.ofMillis(100))
                        .build())) {
            for (int i = 0; i < HELD; i++) {
                node.then(silence());
            }
            List<CompletableFuture<Integer>> held = new ArrayList<>();
            for (int i = 0; i < HELD; i++) {
                held.add(transport.executeAsync(READ, ResponseReader.status()));
            }
            await(() -> node.requests().size() == HELD, "all of them are with the node");
            AsyncConnections connections = ((HttpNodeClient) transport.client()).asyncConnections();
            AsyncConnections.Engine engine = connections.engine();

            // The callback of a connect runs on the thread that will serve the connection, and nobody contains it.
            engine.reactor()
                    .connect(
                            new HttpHost("127.0.0.1", node.node().port()),
                            new InetSocketAddress("127.0.0.1", node.node().port()),
                            null,
                            org.apache.hc.core5.util.Timeout.DISABLED,
                            null,
                            new CallbackContribution<IOSession>(null) {
                                @Override
                                public void completed(IOSession session) {
                                    throw new OutOfMemoryError("of the test");
                                }
                            });
            await(() -> !engine.alive(), "the thread has ended");

            assertEquals(
                    200, transport.executeAsync(READ, ResponseReader.status()).join());
            held.forEach(call -> assertEquals(200, call.join()));
            assertTrue(connections.engine().alive());
            assertEquals(200, transport.execute(READ, ResponseReader.status()));
        }
    }

    @Test
    void fault11_anErrorBeforeThereIsAConnectionFailsItsCallOnly() {
        OutOfMemoryError error = new OutOfMemoryError("of the test");
        AtomicBoolean fails = new AtomicBoolean(true);
        try (ScriptedNode node = new ScriptedNode();
                Transport transport = connect(node, fails, error)) {
            CompletionException e = assertThrows(
                    CompletionException.class,
                    () -> transport.executeAsync(READ, ResponseReader.status()).join());
            assertSame(error, e.getCause());

            fails.set(false);

            assertEquals(
                    200, transport.executeAsync(READ, ResponseReader.status()).join());
            assertEquals(0, transport.connections().get(0).leased());
        }
    }

    /** It accepts, and says nothing. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void fault06_aHandshakeThatDoesNotEndCostsOneTimeLimit(boolean async) {
        NodeSocket.Service silent =
                connection -> connection.getInputStream().transferTo(OutputStream.nullOutputStream());
        try (NodeSocket node = new NodeSocket("127.0.0.1", 0, ServerSocket::new, silent);
                Transport plain = Transport.create(TransportConfig.builder()
                        .node("https://127.0.0.1:" + node.port())
                        .responseTimeout(Duration.ofMillis(200))
                        .maxRetries(0)
                        .build())) {
            Transport transport = async ? new AsyncForm(plain) : plain;

            TransportException e =
                    assertThrows(TransportException.class, () -> transport.execute(READ, ResponseReader.status()));

            assertEquals(Kind.CONNECT, e.kind(), e.getMessage());
            await(() -> node.openConnections() == 0, "its connection is closed");
        }
    }

    @Test
    void fault47_anExecutorThatCannotHaveAnotherThreadLosesNoOutcome() {
        try (ScriptedNode node = new ScriptedNode();
                Transport transport = Transport.create(TransportConfig.builder()
                        .node(node.node())
                        .executor(task -> {
                            throw new OutOfMemoryError("unable to create native thread");
                        })
                        .build())) {
            assertEquals(
                    200, transport.executeAsync(READ, ResponseReader.status()).join());
        }
    }

    private static Transport connect(ScriptedNode node, AtomicBoolean fails, Error error) {
        TransportConfig config = TransportConfig.builder()
                .node(new Node("http", "failing.test", node.node().port(), ""))
                .maxConnectionsPerNode(1)
                .build();
        DnsResolver dns = new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) {
                if (fails.get()) {
                    throw error;
                }
                return new InetAddress[] {InetAddress.getLoopbackAddress()};
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
        NodePool pool = new NodePool(config.nodes(), config.nodeSelector(), Clock.SYSTEM, () -> 0.5);
        Machinery machinery = Machinery.of(config.executor(), Clock.SYSTEM);
        HttpClientFactory factory = new HttpClientFactory(config.http(), dns, TimeValue.ofSeconds(1));
        return new DefaultTransport(config, pool, new HttpNodeClient(config.http(), factory, machinery), machinery);
    }
}
