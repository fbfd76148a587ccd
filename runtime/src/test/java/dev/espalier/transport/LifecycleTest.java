package dev.espalier.transport;

import static dev.espalier.Conditions.await;
import static dev.espalier.transport.ScriptedNode.answer;
import static dev.espalier.transport.ScriptedNode.silence;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.transport.error.ResponseException;
import dev.espalier.transport.error.TransportException;
import dev.espalier.transport.error.TransportException.Kind;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestOptions;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Beginning, end, and interruption in between. */
@Timeout(20)
class LifecycleTest {

    private static final Request READ = Request.get(RequestPath.of("x"));
    private static final String WATCHDOG = "espalier-transport-deadlines";

    @Test
    void nothingIsConnectedOrStartedBeforeTheFirstCall() {
        try (ScriptedNode node = new ScriptedNode()) {
            Set<Thread> before = watchdogs();

            Transport transport = Transport.create(config(node).build());

            assertEquals(0, node.connections());
            assertEquals(Set.of(), startedSince(before));
            assertEquals(List.of(node.node()), transport.nodes());
            transport.close();
            assertEquals(Set.of(), startedSince(before));
        }
    }

    @Test
    void closeLeavesNeitherThreadNorConnection() {
        CountDownLatch connectionEnded = new CountDownLatch(1);
        try (ScriptedNode node = new ScriptedNode(wire -> {
            wire.answer(200, "", new byte[0]);
            wire.awaitHangUp();
            connectionEnded.countDown();
        })) {
            Set<Thread> before = watchdogs();
            Transport transport = Transport.create(config(node).build());
            transport.execute(READ, ResponseReader.status());
            assertEquals(1, startedSince(before).size());

            transport.close();

            assertDoesNotThrow(() -> connectionEnded.await());
            await(() -> startedSince(before).isEmpty());
        }
    }

    @Test
    void aClosedTransportSaysSoAndMayBeClosedAgain() {
        try (ScriptedNode node = new ScriptedNode()) {
            Transport transport = Transport.create(config(node).build());
            transport.execute(READ, ResponseReader.status());
            transport.close();
            transport.close();

            TransportException e =
                    assertThrows(TransportException.class, () -> transport.execute(READ, ResponseReader.status()));

            assertEquals(Kind.CLOSED, e.kind());
            assertEquals(List.of(), e.attempts());
            assertEquals(1, node.connections());
        }
    }

    @Test
    void closeLetsACallInFlightFinish() throws Exception {
        CountDownLatch proceed = new CountDownLatch(1);
        try (ScriptedNode node = new ScriptedNode(wire -> {
            wire.body();
            proceed.await();
            wire.answer(200, "", new byte[0]);
        })) {
            Transport transport = Transport.create(
                    config(node).closeTimeout(Duration.ofSeconds(15)).build());
            FutureTask<Integer> call = start(() -> transport.execute(READ, ResponseReader.status()));
            await(() -> node.requests().size() == 1);
            FutureTask<Void> close = start(() -> {
                transport.close();
                return null;
            });
            await(() -> isClosed(transport));

            proceed.countDown();

            assertEquals(200, call.get());
            close.get();
        }
    }

    @Test
    void closeCutsOffWhatDoesNotFinish() throws InterruptedException {
        try (ScriptedNode node = new ScriptedNode(silence())) {
            Transport transport = Transport.create(
                    config(node).closeTimeout(Duration.ofMillis(50)).build());
            FutureTask<Integer> call = start(() -> transport.execute(READ, ResponseReader.status()));
            await(() -> node.requests().size() == 1);

            transport.close();

            assertEquals(Kind.CLOSED, failure(call).kind());
        }
    }

    @Test
    void closeEndsTheWaitForAConnection() throws InterruptedException {
        try (ScriptedNode node = new ScriptedNode(silence())) {
            Transport transport = Transport.create(config(node)
                    .maxConnectionsPerNode(1)
                    .closeTimeout(Duration.ofMillis(50))
                    .build());
            FutureTask<Integer> holder = start(() -> transport.execute(READ, ResponseReader.status()));
            await(() -> node.requests().size() == 1);
            Waiting waiting = new Waiting(transport);
            waiting.awaitWaiting();

            transport.close();

            assertEquals(Kind.CLOSED, failure(holder).kind());
            assertEquals(Kind.CLOSED, waiting.failure().kind());
        }
    }

    @Test
    void closeEndsThePauseBeforeARetry() throws InterruptedException {
        try (ScriptedNode node = new ScriptedNode().usually(answer(429, "Retry-After: 50\r\n", new byte[0]))) {
            Transport transport = Transport.create(config(node).build());
            Waiting waiting = new Waiting(transport);
            await(() -> node.requests().size() == 1);
            waiting.awaitWaiting();

            transport.close();

            TransportException e = waiting.failure();
            assertEquals(Kind.CLOSED, e.kind());
            assertEquals(1, e.attempts().size());
            assertEquals(
                    429,
                    assertInstanceOf(ResponseException.class, e.getSuppressed()[0])
                            .status());
        }
    }

    @Test
    void anInterruptEndsThePauseBeforeARetryAndMarksNoNode() throws InterruptedException {
        try (ScriptedNode node = new ScriptedNode(answer(429, "Retry-After: 50\r\n", new byte[0]));
                Transport transport = Transport.create(config(node).build())) {
            Waiting waiting = new Waiting(transport);
            await(() -> node.requests().size() == 1);
            waiting.awaitWaiting();

            waiting.thread.interrupt();

            assertEquals(Kind.INTERRUPTED, waiting.failure().kind());
            assertTrue(waiting.interrupted);
            assertEquals(200, transport.execute(READ, ResponseReader.status()));
        }
    }

    @Test
    void anInterruptEndsTheWaitForAConnectionAndLosesNone() throws Exception {
        CountDownLatch proceed = new CountDownLatch(1);
        try (ScriptedNode node = new ScriptedNode(wire -> {
                    wire.body();
                    proceed.await();
                    wire.answer(200, "", new byte[0]);
                });
                Transport transport =
                        Transport.create(config(node).maxConnectionsPerNode(1).build())) {
            FutureTask<Integer> holder = start(() -> transport.execute(READ, ResponseReader.status()));
            await(() -> node.requests().size() == 1);
            Waiting waiting = new Waiting(transport);
            waiting.awaitWaiting();

            waiting.thread.interrupt();

            assertEquals(Kind.INTERRUPTED, waiting.failure().kind());
            assertTrue(waiting.interrupted);
            proceed.countDown();
            assertEquals(200, holder.get());
            assertEquals(200, transport.execute(READ, ResponseReader.status()));
        }
    }

    @Test
    void aCallThatNeedNotWaitIsNotDisturbedByAnInterrupt() {
        try (ScriptedNode node = new ScriptedNode();
                Transport transport = Transport.create(config(node).build())) {
            Thread.currentThread().interrupt();

            assertEquals(200, transport.execute(READ, ResponseReader.status()));

            assertTrue(Thread.interrupted());
        }
    }

    @Test
    void manyThreadsShareFewConnectionsFairly() throws Exception {
        int threads = 200;
        try (ScriptedNode node = new ScriptedNode();
                Transport transport =
                        Transport.create(config(node).maxConnectionsPerNode(2).build())) {
            ExecutorService executor = Executors.newFixedThreadPool(threads);
            List<Future<Integer>> calls = new ArrayList<>();
            for (int i = 0; i < threads * 10; i++) {
                calls.add(executor.submit(() -> transport.execute(READ, ResponseReader.status())));
            }

            for (Future<Integer> call : calls) {
                assertEquals(200, call.get());
            }

            executor.shutdown();
            assertEquals(2, node.connections());
        }
    }

    @Test
    void leasesThatExpireUnderLoadLoseNoConnection() throws Exception {
        try (ScriptedNode node = new ScriptedNode();
                Transport transport = Transport.create(config(node)
                        .maxConnectionsPerNode(2)
                        .leaseTimeout(Duration.ofMillis(1))
                        .build())) {
            ExecutorService executor = Executors.newFixedThreadPool(50);
            List<Future<?>> calls = new ArrayList<>();
            for (int i = 0; i < 2000; i++) {
                calls.add(executor.submit(() -> {
                    try {
                        transport.execute(READ, ResponseReader.status());
                    } catch (TransportException e) {
                        assertEquals(Kind.LEASE_TIMEOUT, e.kind());
                    }
                }));
            }
            for (Future<?> call : calls) {
                call.get();
            }
            executor.shutdown();

            // Both connections can still be had at the same time.
            CountDownLatch both = new CountDownLatch(2);
            ScriptedNode.Step meet = wire -> {
                wire.body();
                both.countDown();
                both.await();
                wire.answer(200, "", new byte[0]);
            };
            node.then(meet, meet);
            Request patient = READ.withOptions(RequestOptions.none().withDeadline(Duration.ofSeconds(10)));
            FutureTask<Integer> one = start(() -> transport.execute(patient, ResponseReader.status()));
            assertEquals(200, transport.execute(patient, ResponseReader.status()));
            assertEquals(200, one.get());
        }
    }

    /** A call on a thread of its own that is going to wait and fail. */
    private static final class Waiting {

        private final Thread thread;
        private volatile TransportException failure;
        private volatile boolean interrupted;

        Waiting(Transport transport) {
            thread = new Thread(() -> {
                try {
                    transport.execute(READ, ResponseReader.status());
                } catch (TransportException e) {
                    interrupted = Thread.currentThread().isInterrupted();
                    failure = e;
                }
            });
            thread.start();
        }

        void awaitWaiting() {
            await(() -> thread.getState() == Thread.State.TIMED_WAITING);
        }

        TransportException failure() throws InterruptedException {
            thread.join();
            return failure;
        }
    }

    private static <T> FutureTask<T> start(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        new Thread(task).start();
        return task;
    }

    private static TransportException failure(Future<?> call) {
        ExecutionException e = assertThrows(ExecutionException.class, call::get);
        return assertInstanceOf(TransportException.class, e.getCause());
    }

    private static boolean isClosed(Transport transport) {
        try {
            transport.execute(READ, ResponseReader.status());
            return false;
        } catch (TransportException e) {
            return e.kind() == Kind.CLOSED;
        }
    }

    private static Set<Thread> watchdogs() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals(WATCHDOG))
                .collect(Collectors.toSet());
    }

    /** Those of transports that were closed before may end at any time. */
    private static Set<Thread> startedSince(Set<Thread> before) {
        Set<Thread> fresh = watchdogs();
        fresh.removeAll(before);
        return fresh;
    }

    private static TransportConfigBuilder config(ScriptedNode node) {
        return TransportConfig.builder().node(node.node()).backoff(retry -> Duration.ofMillis(1));
    }
}
