package dev.espalier.stress;

import static dev.espalier.Conditions.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.UnixOperatingSystemMXBean;
import dev.espalier.transport.Transport;
import dev.espalier.transport.TransportConfig;
import dev.espalier.transport.error.NotFoundException;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a client keeps after many requests: no more than after few. */
@Timeout(120)
@Tag("same-on-every-jdk")
class LongRunTest {

    private static final Request FOUND = Request.get(RequestPath.of("found", "1"));
    private static final Request MISSING = Request.get(RequestPath.of("missing", "1"));

    private static final int ROUNDS = 10;
    private static final int THREADS = 4;
    private static final int BLOCKING = 2500;
    private static final int ASYNC = 10_000;
    private static final int ASYNC_AT_A_TIME = 100;

    /** After so many rounds everything is loaded, compiled and pooled. */
    private static final int WARM = 3;

    /** Of what one object for each request would take, a small part. */
    private static final long HEAP_TOLERANCE = 1 << 20;

    private static final long DESCRIPTOR_TOLERANCE = 4;

    @BeforeAll
    static void descriptorsCanBeCounted() {
        OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
        assumeTrue(system instanceof UnixOperatingSystemMXBean, "This system does not tell its file descriptors");
    }

    @Test
    void heapAndFileDescriptorsAreTheSameAfterTwoHundredThousandRequests() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try (FastNode one = new FastNode();
                FastNode other = new FastNode();
                Transport transport = Transport.create(TransportConfig.builder()
                        .node(one.node())
                        .node(other.node())
                        .withoutDiscovery()
                        .build())) {
            Usage warm = null;
            for (int round = 1; round <= ROUNDS; round++) {
                blocking(transport, threads);
                asynchronous(transport);
                if (round == WARM) {
                    warm = Usage.now();
                }
                if (round < ROUNDS) {
                    // Kept connections come to an end in a long life, too.
                    one.dropConnections();
                    await(() -> one.openConnections() == 0, "all of them are closed");
                }
            }
            Usage end = Usage.now();

            assertEquals(200_000, one.requests() + other.requests());
            assertTrue(end.heap() - warm.heap() < HEAP_TOLERANCE, warm + " became " + end);
            assertTrue(end.descriptors() - warm.descriptors() <= DESCRIPTOR_TOLERANCE, warm + " became " + end);
        } finally {
            threads.shutdown();
        }
    }

    private static void blocking(Transport transport, ExecutorService threads) throws Exception {
        Callable<Integer> calls = () -> IntStream.range(0, BLOCKING)
                .map(number -> isFound(transport, number) ? 1 : 0)
                .sum();
        List<Callable<Integer>> all =
                IntStream.range(0, THREADS).mapToObj(i -> calls).toList();
        for (Future<Integer> found : threads.invokeAll(all)) {
            assertEquals(BLOCKING - BLOCKING / 100, found.get());
        }
    }

    private static boolean isFound(Transport transport, int number) {
        try {
            return transport.execute(request(number), ResponseReader.bytes()).length > 0;
        } catch (NotFoundException e) {
            return false;
        }
    }

    private static void asynchronous(Transport transport) {
        List<CompletableFuture<Boolean>> calls = new ArrayList<>(ASYNC_AT_A_TIME);
        long found = 0;
        for (int number = 0; number < ASYNC; number++) {
            calls.add(transport
                    .executeAsync(request(number), ResponseReader.bytes())
                    .handle((body, failure) -> failure == null));
            if (calls.size() == ASYNC_AT_A_TIME) {
                found += calls.stream().filter(CompletableFuture::join).count();
                calls.clear();
            }
        }
        assertEquals(ASYNC - ASYNC / 100, found);
    }

    /** One of a hundred is refused. */
    private static Request request(int number) {
        return number % 100 == 50 ? MISSING : FOUND;
    }

    /** What this process has in use. */
    private record Usage(long heap, long descriptors) {

        static Usage now() {
            UnixOperatingSystemMXBean system = (UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            return new Usage(heapInUse(), system.getOpenFileDescriptorCount());
        }

        /** What is reachable, after the garbage of others has been found, too. */
        private static long heapInUse() {
            long least = Long.MAX_VALUE;
            for (int i = 0; i < 3; i++) {
                System.gc();
                least = Math.min(
                        least,
                        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
            }
            return least;
        }
    }
}
