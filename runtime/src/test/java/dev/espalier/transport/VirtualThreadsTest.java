package dev.espalier.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.VirtualThreads;
import dev.espalier.transport.error.TransportException;
import dev.espalier.transport.error.TransportException.Kind;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** Fault 46: ten thousand virtual threads and ten connections. */
@EnabledForJreRange(min = JRE.JAVA_21, disabledReason = "Virtual threads came with Java 21")
@Timeout(60)
class VirtualThreadsTest {

    private static final Request READ = Request.get(RequestPath.of("x"));
    private static final int THREADS = 10_000;
    private static final int BEFORE = 500;

    @TempDir
    private Path directory;

    @Test
    void fault46_allGetTheirTurnAndNoneHoldsItsCarrier() throws Exception {
        try (ScriptedNode node = new ScriptedNode();
                Transport transport =
                        connect(TransportConfig.builder().node(node.node()).leaseTimeout(Duration.ofSeconds(50)));
                Recording recording = new Recording()) {
            // Loading classes pins, whoever does it: so many that all there is to load has been, waiting for one's turn
            // included.
            run(() -> transport.execute(READ, ResponseReader.status()), BEFORE);
            recording.enable("jdk.VirtualThreadPinned").withThreshold(Duration.ofMillis(1));
            recording.start();

            assertEquals(THREADS, run(() -> transport.execute(READ, ResponseReader.status()), THREADS));

            recording.stop();
            assertEquals(THREADS + BEFORE, node.requests().size());
            // One that was idle for a moment is asked whether it is still there, and may be replaced.
            assertTrue(node.connections() < THREADS / 100, node.connections() + " connections");
            assertEquals(List.of(), pinned(recording));
        }
    }

    @Test
    void fault46_whoDoesNotGetAConnectionIsToldAtItsDeadline() throws Exception {
        try (ScriptedNode node = new ScriptedNode().usually(ScriptedNode.silence());
                Transport transport =
                        connect(TransportConfig.builder().node(node.node()).deadline(Duration.ofSeconds(3)))) {
            AtomicInteger past = new AtomicInteger();
            long before = usedHeap();

            run(
                    () -> {
                        try {
                            return transport.execute(READ, ResponseReader.status());
                        } catch (TransportException e) {
                            past.addAndGet(e.kind() == Kind.DEADLINE ? 1 : 0);
                            return 0;
                        }
                    },
                    THREADS);

            assertEquals(THREADS, past.get());
            // Few were next when the first ten ended.
            assertTrue(node.connections() < THREADS / 10, node.connections() + " connections");
            assertTrue(usedHeap() - before < 200L << 20, "heap grew by " + (usedHeap() - before));
        }
    }

    /** How many calls returned 200. */
    private static int run(Callable<Integer> call, int threads) throws Exception {
        ExecutorService executor = VirtualThreads.executor();
        List<Future<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            calls.add(executor.submit(call));
        }
        int successes = 0;
        for (Future<Integer> each : calls) {
            successes += each.get() == 200 ? 1 : 0;
        }
        executor.shutdown();
        return successes;
    }

    /** Where a virtual thread that waited kept its carrier from others, if it is in code of this package. */
    private List<String> pinned(Recording recording) throws IOException {
        Path file = directory.resolve("pinned.jfr");
        recording.dump(file);
        return RecordingFile.readAllEvents(file).stream()
                .map(event -> String.valueOf(event.getStackTrace()))
                .filter(stack -> stack.contains("dev.espalier.transport"))
                .toList();
    }

    private static long usedHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static Transport connect(TransportConfigBuilder config) {
        return Transport.create(config.build());
    }
}
