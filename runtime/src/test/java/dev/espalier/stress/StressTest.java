package dev.espalier.stress;

import static dev.espalier.Conditions.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.VirtualThreads;
import dev.espalier.transport.Transport;
import dev.espalier.transport.TransportConfig;
import dev.espalier.transport.TransportConfigBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/**
 * Many threads call while nodes die and come back, and when the transport is closed under them: every call has one outcome,
 * the load is shared evenly, nothing is left.
 */
@Timeout(120)
class StressTest {

    private static final int SHARE = 2000;

    private final Traffic traffic = new Traffic();
    private final List<FastNode> nodes =
            Stream.generate(() -> new FastNode(traffic::arrived)).limit(4).toList();
    private final Set<Thread> before = threadsOfTransports();

    @AfterEach
    void closeNodes() {
        nodes.forEach(FastNode::close);
    }

    @Test
    void thirtyTwoThreads() throws Exception {
        weather(Executors.newFixedThreadPool(32), 32);
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21, disabledReason = "Virtual threads came with Java 21")
    void tenThousandVirtualThreads() throws Exception {
        weather(VirtualThreads.executor(), 10_000);
    }

    @SuppressWarnings("try") // it is closed while it is in use
    private void weather(ExecutorService executor, int threads) throws Exception {
        try (Transport transport = Transport.create(config())) {
            Load load = new Load(executor, threads, transport);
            for (FastNode node : nodes.subList(0, 3)) {
                node.goDown();
                load.awaitCalls(1000);
                node.comeBack();
                load.awaitCalls(200);
            }
            for (FastNode node : nodes) {
                long served = node.requests();
                await(() -> node.requests() > served + 50, "a node that is back is used again");
            }
            load.end();
            assertEveryCallHadOneOutcome();

            assertEvenShares(executor, transport);

            Load last = new Load(executor, threads, transport);
            last.awaitCalls(200);
            transport.close();
            await(() -> traffic.closed() > 0, "calls hear of the close");
            last.end();
            assertEveryCallHadOneOutcome();
        } finally {
            executor.shutdownNow();
        }
        assertNothingIsLeft();
    }

    private void assertEveryCallHadOneOutcome() {
        assertEquals(List.of(), traffic.mistakes());
        assertEquals(traffic.begun(), traffic.outcomes());
        // Who cancels does not wait for the end of what he cancelled.
        await(() -> traffic.unended() == 0, "each call ends for its listener");
    }

    private void assertEvenShares(ExecutorService executor, Transport transport) throws Exception {
        long[] served = nodes.stream().mapToLong(FastNode::requests).toArray();
        List<Future<?>> calls = new ArrayList<>();
        for (int i = 0; i < SHARE * nodes.size(); i++) {
            calls.add(executor.submit(() -> traffic.read(transport)));
        }
        for (Future<?> call : calls) {
            call.get();
        }
        for (int i = 0; i < served.length; i++) {
            assertEquals(SHARE, nodes.get(i).requests() - served[i], SHARE * 0.05, "the share of node " + i);
        }
        assertEquals(List.of(), traffic.mistakes());
    }

    private void assertNothingIsLeft() {
        for (FastNode node : nodes) {
            await(() -> node.openConnections() == 0, "no connection is left");
        }
        await(() -> before.containsAll(threadsOfTransports()), "no thread is left");
    }

    private TransportConfig config() {
        TransportConfigBuilder builder = TransportConfig.builder()
                .withoutDiscovery()
                .requestListener(traffic)
                .backoff(retry -> Duration.ofMillis(1))
                .leaseTimeout(Duration.ofSeconds(50))
                .closeTimeout(Duration.ofMillis(100));
        nodes.forEach(node -> builder.node(node.node()));
        return builder.build();
    }

    private static Set<Thread> threadsOfTransports() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("espalier-"))
                .collect(Collectors.toSet());
    }

    /** Threads that call again and again. */
    private final class Load {

        private final AtomicBoolean ended = new AtomicBoolean();
        private final List<Future<?>> loops = new ArrayList<>();

        Load(ExecutorService executor, int threads, Transport transport) {
            for (int i = 0; i < threads; i++) {
                loops.add(executor.submit(() -> {
                    // A virtual thread that is refused again and again would leave its carrier to nobody.
                    while (!ended.get() && traffic.closed() == 0) {
                        traffic.call(transport);
                    }
                }));
            }
        }

        /** Goes on until so many further calls have come to an end. */
        void awaitCalls(int more) {
            long wanted = traffic.outcomes() + more;
            await(() -> traffic.outcomes() >= wanted, "calls go on");
        }

        void end() throws Exception {
            ended.set(true);
            for (Future<?> loop : loops) {
                loop.get();
            }
            assertTrue(traffic.outcomes() > 0);
        }
    }
}
