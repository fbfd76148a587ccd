package dev.espalier.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fault 6: a node that accepts and never answers is waited for a bounded number of times, and the others go on serving. */
@Timeout(20)
class HangingNodeFaultTest {

    private static final Request READ = Request.get(RequestPath.of("x"));
    private static final int CONNECTIONS = 4;
    private static final int THREADS = 16;
    private static final int CALLS = 50;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyCallIsAnsweredByTheOthers(boolean async) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(THREADS);
        try (ScriptedNode hanging = new ScriptedNode().usually(ScriptedNode.silence());
                ScriptedNode one = new ScriptedNode();
                ScriptedNode other = new ScriptedNode();
                Transport blocking = Transport.create(TransportConfig.builder()
                        .node(hanging.node())
                        .node(one.node())
                        .node(other.node())
                        .withoutDiscovery()
                        .maxConnectionsPerNode(CONNECTIONS)
                        .responseTimeout(Duration.ofMillis(300))
                        .retryOnTimeout(true)
                        .build())) {
            Transport transport = async ? new AsyncForm(blocking) : blocking;
            Callable<Integer> calls = () -> IntStream.range(0, CALLS)
                    .map(i -> transport.execute(READ, ResponseReader.status()))
                    .filter(status -> status == 200)
                    .sum();

            List<Future<Integer>> all = executor.invokeAll(Collections.nCopies(THREADS, calls));

            for (Future<Integer> statuses : all) {
                assertEquals(CALLS * 200, statuses.get());
            }
            // Those that had chosen it before it was known, and probes; with one turn in three it would be hundreds.
            assertTrue(
                    hanging.requests().size() <= 2 * THREADS, hanging.requests().size() + " waited for it");
        } finally {
            executor.shutdownNow();
        }
    }
}
