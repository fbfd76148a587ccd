package dev.espalier.transport;

import static dev.espalier.Conditions.await;
import static dev.espalier.transport.ScriptedNode.answer;
import static dev.espalier.transport.ScriptedNode.silence;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.StreamedBody;
import dev.espalier.transport.error.NotFoundException;
import dev.espalier.transport.error.ResponseException;
import dev.espalier.transport.error.TransportException;
import dev.espalier.transport.error.TransportException.Kind;
import dev.espalier.transport.http.AsyncConnections;
import dev.espalier.transport.http.HttpNodeClient;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestOptions;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;
import dev.espalier.transport.request.RetryPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.hc.core5.io.CloseMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Beginning, end and cancellation of calls that nobody blocks for, and the threads that users' code runs on. */
@Timeout(20)
class AsyncLifecycleTest {

    private static final Request READ = Request.get(RequestPath.of("x"));
    private static final Duration SHORT = Duration.ofMillis(100);

    @Test
    void noThreadIsStartedBeforeTheFirstAsynchronousCallAndNoneIsLeftAfterClose() {
        try (ScriptedNode node = new ScriptedNode()) {
            Transport transport = connect(config(node));
            // Those of earlier tests may still be ending.
            await(() -> threads("espalier-io-") + threads("espalier-async-") == 0);
            transport.execute(READ, ResponseReader.status());
            assertEquals(0, threads("espalier-io-") + threads("espalier-async-"));

            assertEquals(200, status(transport).join());
            assertTrue(threads("espalier-io-") > 0);

            transport.close();
            await(() -> threads("espalier-io-") + threads("espalier-async-") == 0);
        }
    }

    @Test
    void fault44_aCancelledFutureBreaksOffTheRequestAndFreesTheConnection() throws Exception {
        CountDownLatch hungUp = new CountDownLatch(1);
        ScriptedNode.Step waits = wire -> {
            wire.body();
            wire.awaitHangUp();
            hungUp.countDown();
        };
        try (ScriptedNode node = new ScriptedNode(waits);
                Transport transport = connect(config(node).maxConnectionsPerNode(1))) {
            CompletableFuture<Integer> call = status(transport);
            await(() -> node.requests().size() == 1);

            assertTrue(call.cancel(true));

            hungUp.await();
            assertEquals(200, status(transport).join());
            assertEquals(200, transport.execute(READ, ResponseReader.status()));
        }
    }

    @Test
    void fault44_cancellingEndsTheWaitForAConnection() {
        CountDownLatch proceed = new CountDownLatch(1);
        try (ScriptedNode node = new ScriptedNode(held(proceed));
                Transport transport = connect(config(node).maxConnectionsPerNode(1))) {
            CompletableFuture<Integer> holder = status(transport);
            await(() -> node.requests().size() == 1);
            CompletableFuture<Integer> waiting = status(transport);

            waiting.cancel(true);
            proceed.countDown();

            assertEquals(200, holder.join());
            assertEquals(200, status(transport).join());
            assertEquals(2, node.requests().size());
        }
    }

    @Test
    void fault44_cancellingEndsThePauseBeforeARetry() {
        try (ScriptedNode node = new ScriptedNode(answer(429, "Retry-After: 1\r\n", new byte[0]));
                Transport transport = connect(config(node))) {
            AtomicReference<CompletableFuture<Integer>> call = new AtomicReference<>();
            CountDownLatch cancelled = new CountDownLatch(1);
            RetryPolicy cancels = retry -> {
                cancelled.countDown();
                return SHORT;
            };
            call.set(transport.executeAsync(
                    READ.withOptions(RequestOptions.none().withRetryPolicy(cancels)), ResponseReader.status()));
            await(() -> cancelled.getCount() == 0);

            call.get().cancel(true);

            assertEquals(200, status(transport).join());
            assertTrue(node.requests().size() <= 3);
        }
    }

    @Test
    void fault44_completingTheFutureInAnotherWayEndsTheCallToo() {
        try (ScriptedNode node = new ScriptedNode(silence());
                Transport transport = connect(config(node).maxConnectionsPerNode(1))) {
            CompletableFuture<Integer> call = status(transport);
            await(() -> node.requests().size() == 1);

            call.complete(7);

            assertEquals(200, status(transport).join());
        }
    }

    @Test
    void fault45_whatBlocksInADependentStopsNobodyElse() {
        CountDownLatch proceed = new CountDownLatch(1);
        try (ScriptedNode node = new ScriptedNode();
                Transport transport = connect(config(node))) {
            List<CompletableFuture<Integer>> blocked = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                blocked.add(status(transport).thenApply(status -> {
                    awaitQuietly(proceed);
                    return transport.execute(READ, ResponseReader.status());
                }));
            }

            assertEquals(200, status(transport).join());

            proceed.countDown();
            blocked.forEach(call -> assertEquals(200, call.join()));
        }
    }

    @Test
    void fault45_aBlockingCallOnAnIoThreadIsRefusedInsteadOfADeadlock() {
        try (ScriptedNode node = new ScriptedNode();
                Transport transport = connect(config(node).executor(Runnable::run))) {
            ExecutionException e = assertThrows(
                    ExecutionException.class,
                    () -> transport
                            .executeAsync(READ, response -> transport.execute(READ, ResponseReader.status()))
                            .get());

            assertInstanceOf(IllegalStateException.class, e.getCause());
            assertTrue(e.getCause().getMessage().contains("executor that has threads of its own"), e.toString());
            assertEquals(200, transport.execute(READ, ResponseReader.status()));
        }
    }

    @Test
    void fault47_anExecutorThatRefusesLosesNoOutcome() {
        try (ScriptedNode node = new ScriptedNode();
                Transport transport = connect(config(node).executor(task -> {
                    throw new RejectedExecutionException("shut down");
                }))) {
            assertEquals(200, status(transport).join());
            node.then(answer(404, "{}"));
            assertInstanceOf(
                    NotFoundException.class,
                    assertThrows(
                                    ExecutionException.class,
                                    () -> status(transport).get())
                            .getCause());
        }
    }

    @Test
    void fault47_anExecutorThatIsStuckDoesNotOutlastTheDeadline() {
        try (ScriptedNode node = new ScriptedNode();
                Transport transport = connect(config(node)
                        .executor(task -> {})
                        .maxConnectionsPerNode(1)
                        .deadline(SHORT))) {
            assertEquals(Kind.DEADLINE, failure(status(transport)).kind());
            assertEquals(200, transport.execute(READ, ResponseReader.status()));
        }
    }

    @Test
    void theConfiguredExecutorRunsReadersAndDependents() {
        ExecutorService executor = Executors.newSingleThreadExecutor(task -> new Thread(task, "mine"));
        CountDownLatch attached = new CountDownLatch(1);
        try (ScriptedNode node = new ScriptedNode(held(attached));
                Transport transport = connect(config(node).executor(executor))) {
            CompletableFuture<List<String>> names = transport
                    .executeAsync(READ, response -> Thread.currentThread().getName())
                    .thenApply(name -> List.of(name, Thread.currentThread().getName()));
            attached.countDown();

            assertEquals(List.of("mine", "mine"), names.join());
        } finally {
            executor.shutdown();
        }
    }

    @Test
    void fault11_anErrorInAReaderFailsItsCallOnly() {
        try (ScriptedNode node = new ScriptedNode();
                Transport transport = connect(config(node))) {
            OutOfMemoryError error = new OutOfMemoryError("of the test");

            ExecutionException e = assertThrows(
                    ExecutionException.class,
                    () -> transport
                            .executeAsync(READ, response -> {
                                throw error;
                            })
                            .get());

            assertSame(error, e.getCause());
            assertEquals(200, status(transport).join());
        }
    }

    @Test
    void fault11_aReactorThatDiedIsReplaced() {
        try (ScriptedNode node = new ScriptedNode();
                DefaultTransport transport =
                        DefaultTransport.create(config(node).build())) {
            assertEquals(200, status(transport).join());
            AsyncConnections.Engine engine =
                    ((HttpNodeClient) transport.client()).asyncConnections().engine();

            engine.reactor().close(CloseMode.IMMEDIATE);

            assertEquals(200, status(transport).join());
            assertFalse(engine.alive());
            assertEquals(2, node.connections());
        }
    }

    @Test
    void fault42_closeCutsOffWhatDoesNotFinish() {
        try (ScriptedNode node = new ScriptedNode(silence())) {
            Transport transport = connect(config(node).maxConnectionsPerNode(1).closeTimeout(SHORT));
            CompletableFuture<Integer> holder = status(transport);
            await(() -> node.requests().size() == 1);
            CompletableFuture<Integer> waiting = status(transport);

            transport.close();

            assertEquals(Kind.CLOSED, failure(holder).kind());
            assertEquals(Kind.CLOSED, failure(waiting).kind());
            assertEquals(Kind.CLOSED, failure(status(transport)).kind());
        }
    }

    @Test
    void fault42_closeLetsACallInFlightFinish() throws Exception {
        CountDownLatch proceed = new CountDownLatch(1);
        try (ScriptedNode node = new ScriptedNode(held(proceed))) {
            Transport transport = connect(config(node).closeTimeout(Duration.ofSeconds(15)));
            CompletableFuture<Integer> call = status(transport);
            await(() -> node.requests().size() == 1);
            Thread closing = new Thread(transport::close);
            closing.start();
            await(() -> status(transport).isCompletedExceptionally());

            proceed.countDown();

            assertEquals(200, call.join());
            closing.join();
        }
    }

    @Test
    void fault43_closeEndsThePauseBeforeARetryAtOnce() {
        try (ScriptedNode node = new ScriptedNode().usually(answer(429, "Retry-After: 50\r\n", new byte[0]))) {
            CountDownLatch pausing = new CountDownLatch(1);
            Transport transport =
                    connect(config(node).closeTimeout(Duration.ofHours(1)).retryPolicy(retry -> {
                        pausing.countDown();
                        return RetryPolicy.standard().pauseBefore(retry);
                    }));
            CompletableFuture<Integer> call = status(transport);
            awaitQuietly(pausing);

            transport.close();

            TransportException e = failure(call);
            assertEquals(Kind.CLOSED, e.kind());
            assertEquals(1, e.attempts().size());
            assertInstanceOf(ResponseException.class, e.getSuppressed()[0]);
        }
    }

    @Test
    void fault07_aFullPoolIsAnErrorOfItsOwnAndCountsBothForms() {
        CountDownLatch proceed = new CountDownLatch(1);
        try (ScriptedNode node = new ScriptedNode(held(proceed));
                Transport transport =
                        connect(config(node).maxConnectionsPerNode(1).leaseTimeout(SHORT))) {
            CompletableFuture<Integer> holder = status(transport);
            await(() -> node.requests().size() == 1);

            TransportException e = failure(status(transport));
            assertEquals(Kind.LEASE_TIMEOUT, e.kind());
            assertTrue(e.getMessage().contains("within 100 ms: 1 of 1 in use"), e.getMessage());
            assertEquals(
                    Kind.LEASE_TIMEOUT,
                    assertThrows(TransportException.class, () -> transport.execute(READ, ResponseReader.status()))
                            .kind());

            proceed.countDown();
            assertEquals(200, holder.join());
            assertEquals(200, status(transport).join());
        }
    }

    @Test
    void aLargeAnswerStreamsThroughTheReaderWhileTheNodeWaitsForIt() {
        byte[] large = new byte[8 << 20];
        CountDownLatch all = new CountDownLatch(1);
        ScriptedNode.Step sends = wire -> {
            wire.answer(200, "", large);
            all.countDown();
        };
        try (ScriptedNode node = new ScriptedNode(sends);
                Transport transport = connect(
                        config(node).responseTimeout(Duration.ofMillis(300)).maxResponseBytes(10))) {
            Request streamed = READ.withOptions(RequestOptions.none().withMaxResponseBytes(Long.MAX_VALUE));

            long read = transport
                    .executeAsync(streamed, response -> {
                        // Longer than the node may be silent: it is not, it waits.
                        assertFalse(opened(all, Duration.ofMillis(500)));
                        return drain(response.body());
                    })
                    .join();

            assertEquals(large.length, read);
            assertEquals(200, status(transport).join());
        }
    }

    @Test
    void theBodyIsWrittenByTheCallerBeforeTheCallReturns() {
        StreamedBody body = new StreamedBody(new byte[] {'{', '}'});
        try (ScriptedNode node = new ScriptedNode();
                Transport transport = connect(config(node))) {
            CompletableFuture<Integer> call =
                    transport.executeAsync(Request.put(RequestPath.of("x")).withBody(body), ResponseReader.status());

            assertEquals(List.of(Thread.currentThread()), body.writers());
            assertEquals(200, call.join());
            assertEquals("{}", node.onlyRequest().text());
        }
    }

    @Test
    void manyCallsShareFewConnections() {
        try (ScriptedNode node = new ScriptedNode();
                Transport transport = connect(config(node).maxConnectionsPerNode(2))) {
            List<CompletableFuture<Integer>> calls = new ArrayList<>();
            for (int i = 0; i < 2000; i++) {
                calls.add(status(transport));
            }

            calls.forEach(call -> assertEquals(200, call.join()));
            assertEquals(2, node.connections());
        }
    }

    private static long drain(InputStream body) throws IOException {
        long count = 0;
        byte[] piece = new byte[10_000];
        for (int read = body.read(piece); read >= 0; read = body.read(piece)) {
            count += read;
        }
        return count;
    }

    private static ScriptedNode.Step held(CountDownLatch proceed) {
        return wire -> {
            wire.body();
            proceed.await();
            wire.answer(200, "", new byte[0]);
        };
    }

    private static CompletableFuture<Integer> status(Transport transport) {
        return transport.executeAsync(READ, ResponseReader.status());
    }

    private static TransportException failure(CompletableFuture<?> call) {
        ExecutionException e = assertThrows(ExecutionException.class, call::get);
        return assertInstanceOf(TransportException.class, e.getCause());
    }

    private static long threads(String prefix) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith(prefix))
                .count();
    }

    private static boolean opened(CountDownLatch latch, Duration within) {
        try {
            return latch.await(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static TransportConfigBuilder config(ScriptedNode node) {
        return TransportConfig.builder().node(node.node()).closeTimeout(SHORT).backoff(retry -> Duration.ofMillis(1));
    }

    private static Transport connect(TransportConfigBuilder config) {
        return Transport.create(config.build());
    }
}
