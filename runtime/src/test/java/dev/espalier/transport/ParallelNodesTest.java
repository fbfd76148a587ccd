package dev.espalier.transport;

import static dev.espalier.Conditions.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.transport.node.NodeConnections;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Threads that call at the same time keep all nodes busy, by as many requests as there may be connections. */
@Timeout(60)
class ParallelNodesTest {

    private static final int THREADS = 32;
    private static final Request READ = Request.get(RequestPath.of("x"));

    private final CountDownLatch answers = new CountDownLatch(1);
    private final List<ScriptedNode> nodes = new ArrayList<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    @AfterEach
    void end() {
        answers.countDown();
        threads.shutdown();
        nodes.forEach(ScriptedNode::close);
    }

    @ParameterizedTest(name = "{0} nodes, {1} connections each: {2} requests are open at each")
    @CsvSource({"1, 4, 4", "2, 4, 4", "4, 4, 4", "4, 8, 8", "4, 32, 8"})
    void requestsAreOpenAtAllNodesBeforeOneIsAnswered(int count, int connections, int open) throws Exception {
        Stream.generate(this::holding).limit(count).forEach(nodes::add);
        try (Transport transport = transport(connections)) {
            List<Future<Integer>> calls = callFromAllThreads(transport);

            // Each thread has a connection or waits for one: nobody is still on the way.
            List<NodeConnections> all = nodes.stream()
                    .map(node -> new NodeConnections(node.node(), open, 0, THREADS / count - open, connections))
                    .toList();
            await(() -> all.equals(transport.connections()), "each thread has a node: " + all);
            await(() -> received().equals(Collections.nCopies(count, open)), "all of them have sent their requests");
            assertTrue(calls.stream().noneMatch(Future::isDone));

            answers.countDown();
            for (Future<Integer> call : calls) {
                assertEquals(200, call.get());
            }
            assertEquals(Collections.nCopies(count, THREADS / count), received());
            nodes.forEach(node -> assertEquals(open, node.connections()));
        }
    }

    private List<Integer> received() {
        return nodes.stream().map(node -> node.requests().size()).toList();
    }

    private List<Future<Integer>> callFromAllThreads(Transport transport) {
        return Stream.generate(() -> threads.submit(() -> transport.execute(READ, ResponseReader.status())))
                .limit(THREADS)
                .toList();
    }

    private Transport transport(int connections) {
        TransportConfigBuilder builder =
                TransportConfig.builder().withoutDiscovery().shuffleNodes(false).maxConnectionsPerNode(connections);
        nodes.forEach(node -> builder.node(node.node()));
        return Transport.create(builder.build());
    }

    /** A node that takes requests, and answers none before all may be answered. */
    private ScriptedNode holding() {
        return new ScriptedNode().usually(wire -> {
            wire.body();
            answers.await();
            wire.answer(200, "Content-Type: application/json\r\n", "{}".getBytes(StandardCharsets.UTF_8));
        });
    }
}
