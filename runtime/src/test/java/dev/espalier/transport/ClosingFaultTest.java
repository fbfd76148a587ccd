package dev.espalier.transport;

import static dev.espalier.Conditions.await;
import static dev.espalier.transport.ScriptedNode.silence;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.VirtualThreads;
import dev.espalier.transport.cluster.NodePool;
import dev.espalier.transport.error.TransportException;
import dev.espalier.transport.error.TransportException.Kind;
import dev.espalier.transport.http.HttpClientFactory;
import dev.espalier.transport.http.HttpNodeClient;
import dev.espalier.transport.node.Node;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;
import dev.espalier.transport.support.Clock;
import dev.espalier.transport.support.Machinery;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.core5.util.TimeValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The end in unusual moments: while a connection is being made, by those who are being served, by many at once. */
@Timeout(20)
class ClosingFaultTest {

    private static final Request READ = Request.get(RequestPath.of("x"));
    private static final Duration SHORT = Duration.ofMillis(50);

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void fault42_aConnectionThatIsBeingMadeIsNotLeft(boolean async) throws Exception {
        SlowDns dns = new SlowDns();
        try (ScriptedNode node = new ScriptedNode()) {
            Transport transport = connect(
                    dns,
                    TransportConfig.builder()
                            .node(new Node("http", "slow.test", node.node().port(), ""))
                            .closeTimeout(SHORT));
            FutureTask<Integer> call = start(form(transport, async));
            dns.asked.await();

            transport.close();
            dns.proceed.countDown();

            assertEquals(Kind.CLOSED, failure(call).kind());
            // Whatever reaches the node after all is hung up on.
            await(() -> node.openConnections() == 0, "no connection is left");
            assertEquals(0, node.requests().size());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void fault42_whoReadsAnAnswerMayCloseTheTransport(boolean async) {
        try (ScriptedNode node = new ScriptedNode()) {
            Transport transport = connect(node);

            int status = form(transport, async).execute(READ, response -> {
                transport.close();
                return response.status();
            });

            assertEquals(200, status);

            assertEquals(Kind.CLOSED, closedFor(transport).kind());
            await(() -> node.openConnections() == 0, "no connection is left");
        }
    }

    @Test
    void fault42_manyMayCloseAtOnce() throws Exception {
        ScriptedNode.Step waits = wire -> {
            wire.body();
            wire.awaitHangUp();
        };
        try (ScriptedNode node = new ScriptedNode(waits)) {
            Transport transport = connect(node);
            FutureTask<Integer> call = start(transport);
            await(() -> node.requests().size() == 1, "the request has arrived");

            List<Thread> closers = IntStream.range(0, 8)
                    .mapToObj(i -> new Thread(transport::close))
                    .toList();
            closers.forEach(Thread::start);
            for (Thread closer : closers) {
                closer.join();
            }

            assertEquals(Kind.CLOSED, failure(call).kind());
            await(() -> node.openConnections() == 0, "no connection is left");
        }
    }

    @Test
    void fault42_anInterruptedThreadClosesAtOnceAndStaysInterrupted() {
        try (ScriptedNode node = new ScriptedNode(silence())) {
            Transport transport = Transport.create(TransportConfig.builder()
                    .node(node.node())
                    .closeTimeout(Duration.ofHours(1))
                    .build());
            CompletableFuture<Integer> call = transport.executeAsync(READ, ResponseReader.status());
            await(() -> node.requests().size() == 1, "the request has arrived");

            Thread.currentThread().interrupt();
            transport.close();

            assertTrue(Thread.interrupted());
            ExecutionException e = assertThrows(ExecutionException.class, call::get);
            assertEquals(
                    Kind.CLOSED,
                    assertInstanceOf(TransportException.class, e.getCause()).kind());
        }
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21, disabledReason = "Virtual threads came with Java 21")
    void fault43_anInterruptedVirtualThreadStopsWaitingForTheAnswerAndMarksNoNode() throws Exception {
        AtomicReference<TransportException> failure = new AtomicReference<>();
        AtomicReference<Boolean> interrupted = new AtomicReference<>();
        try (ScriptedNode node = new ScriptedNode(silence());
                ScriptedNode other = new ScriptedNode();
                Transport transport = Transport.create(TransportConfig.builder()
                        .node(node.node())
                        .node(other.node())
                        .shuffleNodes(false)
                        .withoutDiscovery()
                        .nodeSelector((nodes, context) -> nodes.get(0))
                        .build())) {
            Thread thread = VirtualThreads.start(() -> {
                try {
                    transport.execute(READ, ResponseReader.status());
                } catch (TransportException e) {
                    interrupted.set(Thread.currentThread().isInterrupted());
                    failure.set(e);
                }
            });
            await(() -> node.requests().size() == 1, "the request has arrived");

            thread.interrupt();
            thread.join();

            assertEquals(Kind.INTERRUPTED, failure.get().kind());
            assertEquals(1, failure.get().attempts().size());
            assertEquals(true, interrupted.get());
            assertEquals(200, transport.execute(READ, ResponseReader.status()));
            assertEquals(2, node.requests().size(), "the node is still the first to be asked");
        }
    }

    /** Both live in one process, and share nothing. */
    @Test
    void fault50_closingOneTransportLeavesTheOtherAlone() {
        try (ScriptedNode node = new ScriptedNode();
                Transport kept = connect(node)) {
            Transport closed = connect(node);
            for (Transport each : List.of(kept, closed)) {
                each.execute(READ, ResponseReader.status());
                each.executeAsync(READ, ResponseReader.status()).join();
            }
            int before = node.connections();

            closed.close();

            assertEquals(200, kept.execute(READ, ResponseReader.status()));
            assertEquals(200, kept.executeAsync(READ, ResponseReader.status()).join());
            assertEquals(before, node.connections(), "its connections are still there");
            await(() -> node.openConnections() == before / 2, "those of the other are gone");
        }
    }

    private static FutureTask<Integer> start(Transport transport) {
        FutureTask<Integer> task = new FutureTask<>(() -> transport.execute(READ, ResponseReader.status()));
        new Thread(task).start();
        return task;
    }

    private static TransportException failure(FutureTask<?> call) {
        ExecutionException e = assertThrows(ExecutionException.class, call::get);
        return assertInstanceOf(TransportException.class, e.getCause());
    }

    private static TransportException closedFor(Transport transport) {
        return assertThrows(TransportException.class, () -> transport.execute(READ, ResponseReader.status()));
    }

    private static Transport connect(ScriptedNode node) {
        return Transport.create(
                TransportConfig.builder().node(node.node()).closeTimeout(SHORT).build());
    }

    private static Transport connect(DnsResolver dns, TransportConfigBuilder builder) {
        TransportConfig config = builder.build();
        NodePool pool = new NodePool(config.nodes(), config.nodeSelector(), Clock.SYSTEM, () -> 0.5);
        Machinery machinery = Machinery.of(config.executor(), Clock.SYSTEM);
        HttpClientFactory factory = new HttpClientFactory(config.http(), dns, TimeValue.ofSeconds(1));
        return new DefaultTransport(config, pool, new HttpNodeClient(config.http(), factory, machinery), machinery);
    }

    private static Transport form(Transport transport, boolean async) {
        return async ? new AsyncForm(transport) : transport;
    }

    /** Finds every host here, but not before it is told to. */
    private static final class SlowDns implements DnsResolver {

        private final CountDownLatch asked = new CountDownLatch(1);
        private final CountDownLatch proceed = new CountDownLatch(1);

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            asked.countDown();
            try {
                proceed.await();
            } catch (InterruptedException e) {
                throw new UnknownHostException(host);
            }
            return new InetAddress[] {InetAddress.getLoopbackAddress()};
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
