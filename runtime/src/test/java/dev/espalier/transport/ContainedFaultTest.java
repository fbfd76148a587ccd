package dev.espalier.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.transport.http.AsyncConnections;
import dev.espalier.transport.http.HttpNodeClient;
import dev.espalier.transport.node.Node;
import dev.espalier.transport.node.NodeListener;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestListener;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;
import java.io.ByteArrayOutputStream;
import java.io.InterruptedIOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.hc.core5.io.CloseMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Faults 11 and 47: what listeners throw, executors refuse and reactors die of is contained, and logged once. */
@Timeout(20)
class ContainedFaultTest {

    private static final Request READ = Request.get(RequestPath.of("x"));
    private static final int CALLS = 3;

    @Test
    void fault47_anExecutorThatIsShutDownLosesNoOutcomeAndIsLoggedOnce() {
        ExecutorService executor = Executors.newSingleThreadExecutor();
        try (ScriptedNode node = new ScriptedNode();
                Transport transport = Transport.create(TransportConfig.builder()
                        .node(node.node())
                        .executor(executor)
                        .build())) {
            assertEquals(
                    200, transport.executeAsync(READ, ResponseReader.status()).join());
            executor.shutdown();

            String log = logOf(() -> {
                for (int i = 0; i < CALLS; i++) {
                    assertEquals(
                            200,
                            transport
                                    .executeAsync(READ, ResponseReader.status())
                                    .join());
                }
            });

            assertEquals(1, count("refuses tasks", log), log);
        }
    }

    @Test
    void fault47_anExecutorThatIsShutDownWhileItReadsLosesNoOutcome() throws InterruptedException {
        ExecutorService executor = Executors.newSingleThreadExecutor();
        CountDownLatch reading = new CountDownLatch(1);
        try (ScriptedNode node = new ScriptedNode();
                Transport transport = Transport.create(TransportConfig.builder()
                        .node(node.node())
                        .executor(executor)
                        .maxConnectionsPerNode(1)
                        .build())) {
            CompletableFuture<Integer> call = transport.executeAsync(READ, response -> {
                reading.countDown();
                return blockForEver();
            });
            reading.await();

            executor.shutdownNow();

            assertThrows(CompletionException.class, call::join);
            assertEquals(200, transport.execute(READ, ResponseReader.status()), "its connection is free again");
        }
    }

    @Test
    void fault47_listenersThatThrowAreLoggedOnceEach() {
        RequestListener ofCalls = request -> {
            throw new IllegalStateException("on purpose");
        };
        NodeListener ofNodes = new NodeListener() {
            @Override
            public void failed(Node node, String cause) {
                throw new AssertionError("on purpose");
            }
        };
        try (ScriptedNode down = new ScriptedNode();
                ScriptedNode up = new ScriptedNode();
                Transport transport = Transport.create(TransportConfig.builder()
                        .node(down.node())
                        .node(up.node())
                        .nodeSelector((nodes, context) -> nodes.contains(down.node()) ? down.node() : nodes.get(0))
                        .withoutDiscovery()
                        .requestListener(ofCalls)
                        .nodeListener(ofNodes)
                        .build())) {
            down.usually(ScriptedNode.hangUp());

            String log = logOf(() -> {
                for (int i = 0; i < CALLS; i++) {
                    assertEquals(200, transport.execute(READ, ResponseReader.status()));
                }
            });

            assertEquals(2, count("further failures are logged at debug only", log), log);
            assertTrue(log.contains(ofCalls.getClass().getName()), log);
            assertTrue(log.contains(ofNodes.getClass().getName()), log);
        }
    }

    @Test
    void fault11_aReactorThatDiedIsReportedOnce() {
        try (ScriptedNode node = new ScriptedNode();
                DefaultTransport transport = DefaultTransport.create(
                        TransportConfig.builder().node(node.node()).build())) {
            transport.executeAsync(READ, ResponseReader.status()).join();
            AsyncConnections connections = ((HttpNodeClient) transport.client()).asyncConnections();
            connections.engine().reactor().close(CloseMode.IMMEDIATE);

            String log = logOf(() -> {
                for (int i = 0; i < CALLS; i++) {
                    assertEquals(
                            200,
                            transport
                                    .executeAsync(READ, ResponseReader.status())
                                    .join());
                }
            });

            assertEquals(1, count("The I/O reactor of asynchronous calls died", log), log);
        }
    }

    private static int blockForEver() throws InterruptedIOException {
        try {
            new CountDownLatch(1).await();
            return 0;
        } catch (InterruptedException e) {
            throw new InterruptedIOException();
        }
    }

    private static String logOf(Runnable action) {
        PrintStream err = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try {
            action.run();
        } finally {
            System.setErr(err);
        }
        return log.toString(StandardCharsets.UTF_8);
    }

    private static int count(String part, String text) {
        return text.split(part, -1).length - 1;
    }
}
