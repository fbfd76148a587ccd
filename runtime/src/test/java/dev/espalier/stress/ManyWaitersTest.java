package dev.espalier.stress;

import static dev.espalier.Conditions.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.VirtualThreads;
import dev.espalier.transport.Transport;
import dev.espalier.transport.TransportConfig;
import dev.espalier.transport.error.TransportException;
import dev.espalier.transport.error.TransportException.Kind;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** A transport that is closed while ten thousand calls wait for its few connections tells each of them, and leaves nothing. */
@Timeout(60)
class ManyWaitersTest {

    private static final Request READ = Request.get(RequestPath.of("x"));
    private static final int WAITERS = 10_000;
    private static final Duration LONG = Duration.ofMinutes(5);

    private final CountDownLatch patience = new CountDownLatch(1);
    private final List<Future<?>> calls = new ArrayList<>();

    @Test
    void asynchronousCallsAreTold() throws Exception {
        close(transport -> {
            for (int i = 0; i < WAITERS; i++) {
                calls.add(transport.executeAsync(READ, ResponseReader.status()));
            }
        });
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21, disabledReason = "Virtual threads came with Java 21")
    void virtualThreadsAreTold() throws Exception {
        ExecutorService threads = VirtualThreads.executor();
        close(transport -> {
            for (int i = 0; i < WAITERS; i++) {
                calls.add(threads.submit(() -> transport.execute(READ, ResponseReader.status())));
            }
        });
        threads.shutdown();
        assertTrue(threads.awaitTermination(30, TimeUnit.SECONDS), "no thread is left");
    }

    private interface Load {
        void begin(Transport transport);
    }

    @SuppressWarnings("try") // it is closed while it is in use
    private void close(Load load) throws Exception {
        try (FastNode node = new FastNode(target -> waitQuietly());
                Transport transport = Transport.create(TransportConfig.builder()
                        .node(node.node())
                        .leaseTimeout(LONG)
                        .responseTimeout(LONG)
                        .deadline(LONG)
                        .closeTimeout(Duration.ofMillis(100))
                        .build())) {
            load.begin(transport);
            await(() -> transport.connections().get(0).pending() >= WAITERS - 10, "all of them wait");

            transport.close();

            for (Future<?> call : calls) {
                ExecutionException e = assertThrows(ExecutionException.class, call::get);
                assertEquals(
                        Kind.CLOSED,
                        assertInstanceOf(TransportException.class, e.getCause()).kind());
            }
            patience.countDown();
            await(() -> node.openConnections() == 0, "no connection is left");
        }
    }

    private void waitQuietly() {
        try {
            patience.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
