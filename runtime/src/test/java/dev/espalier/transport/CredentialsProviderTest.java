package dev.espalier.transport;

import static dev.espalier.transport.ScriptedNode.answer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.transport.discovery.NodeDiscovery;
import dev.espalier.transport.error.TransportException;
import dev.espalier.transport.error.TransportException.Kind;
import dev.espalier.transport.error.UnauthorizedException;
import dev.espalier.transport.request.Credentials;
import dev.espalier.transport.request.CredentialsProvider;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestBody;
import dev.espalier.transport.request.RequestOptions;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;
import dev.espalier.transport.support.IoThread;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Credentials that change while the client is used. */
@Timeout(20)
class CredentialsProviderTest {

    private static final Request READ = Request.get(RequestPath.of("x"));
    private static final Request CREATE =
            Request.post(RequestPath.of("x", "_doc")).withBody(RequestBody.json(new byte[2]));
    private static final int THREADS = 32;

    private final ScriptedNode node = new ScriptedNode();
    private final AtomicInteger asked = new AtomicInteger();

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void areKeptAsLongAsNobodyRefusesThem() {
        try (Transport transport = connect(this::numbered)) {
            assertEquals(0, asked.get());
            for (int i = 0; i < 3; i++) {
                transport.execute(READ, ResponseReader.status());
            }
        }
        assertEquals(List.of("Bearer token-1", "Bearer token-1", "Bearer token-1"), sent());
        assertEquals(1, asked.get());
    }

    @Test
    void areAskedForAgainWhenRefusedAndTheRequestIsRepeatedOnce() {
        node.usually(onlyFor("Bearer token-2"));
        try (Transport transport = connect(this::numbered)) {
            assertEquals(200, transport.execute(CREATE, ResponseReader.status()));
            assertEquals(200, transport.execute(CREATE, ResponseReader.status()));
        }
        assertEquals(List.of("Bearer token-1", "Bearer token-2", "Bearer token-2"), sent());
        assertEquals(2, asked.get());
    }

    @Test
    void callsFailWhenTheNewOnesAreRefusedToo() {
        node.usually(answer(401, "{}"));
        try (Transport transport = connect(this::numbered)) {
            UnauthorizedException e =
                    assertThrows(UnauthorizedException.class, () -> transport.execute(READ, ResponseReader.status()));

            assertEquals(2, e.attempts().size());
            assertInstanceOf(UnauthorizedException.class, e.getSuppressed()[0]);
        }
        assertEquals(List.of("Bearer token-1", "Bearer token-2"), sent());
    }

    @Test
    void nothingIsRepeatedWithTheSameCredentials() {
        node.usually(answer(401, "{}"));
        try (Transport transport = connect(() -> {
            asked.incrementAndGet();
            return new Credentials.Basic("user", "password");
        })) {
            assertThrows(UnauthorizedException.class, () -> transport.execute(READ, ResponseReader.status()));
        }
        assertEquals(1, node.requests().size());
        assertEquals(2, asked.get());
    }

    @Test
    void otherRefusalsChangeNothing() {
        node.usually(answer(403, "{}"));
        try (Transport transport = connect(this::numbered)) {
            assertThrows(UnauthorizedException.class, () -> transport.execute(READ, ResponseReader.status()));
        }
        assertEquals(1, asked.get());
    }

    @Test
    void areAskedForAgainWhenTheirTimeIsOver() {
        Duration[] time = {Duration.ZERO};
        try (Transport transport = connect(new CredentialsProvider() {
            @Override
            public Credentials credentials() {
                return numbered();
            }

            @Override
            public Duration validFor(Credentials credentials) {
                return time[0];
            }
        })) {
            transport.execute(READ, ResponseReader.status());
            time[0] = Duration.ofHours(1);
            transport.execute(READ, ResponseReader.status());
            transport.execute(READ, ResponseReader.status());
        }
        assertEquals(List.of("Bearer token-1", "Bearer token-2", "Bearer token-2"), sent());
    }

    @Test
    void requestsWithCredentialsOfTheirOwnAskNobody() {
        node.usually(answer(401, "{}"));
        try (Transport transport = connect(this::numbered)) {
            for (Credentials own : new @Nullable Credentials[] {new Credentials.Bearer("own"), null}) {
                Request request = READ.withOptions(RequestOptions.none().withCredentials(own));
                assertThrows(UnauthorizedException.class, () -> transport.execute(request, ResponseReader.status()));
            }
        }
        assertEquals(List.of("Bearer own", ""), sent());
        assertEquals(0, asked.get());
    }

    @Test
    void manyThreadsAskOnce() throws Exception {
        CountDownLatch waiting = new CountDownLatch(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        node.usually(onlyFor("Bearer token-2"));
        try (Transport transport = connect(() -> {
            if (asked.get() == 0) {
                waiting.await();
            }
            return numbered();
        })) {
            List<Future<Integer>> results = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                results.add(threads.submit(() -> {
                    waiting.countDown();
                    return transport.execute(READ, ResponseReader.status());
                }));
            }
            for (Future<Integer> result : results) {
                assertEquals(200, result.get());
            }
        } finally {
            threads.shutdownNow();
        }
        assertEquals(2, asked.get());
    }

    @Test
    void areAskedForOnAThreadOfTheirOwn() {
        AtomicReference<Thread> asking = new AtomicReference<>();
        try (Transport transport = connect(() -> {
            asking.set(Thread.currentThread());
            return numbered();
        })) {
            transport.execute(READ, ResponseReader.status());
        }
        Thread thread = Objects.requireNonNull(asking.get());
        assertFalse(thread instanceof IoThread || thread == Thread.currentThread());
        assertTrue(thread.isDaemon());
    }

    @Test
    void aFailureIsToldAndTheNextCallAsksAgain() {
        IOException cause = new IOException("vault is sealed");
        try (Transport transport = connect(() -> {
            if (asked.get() == 0) {
                asked.incrementAndGet();
                throw cause;
            }
            return numbered();
        })) {
            TransportException e =
                    assertThrows(TransportException.class, () -> transport.execute(READ, ResponseReader.status()));

            assertEquals(Kind.CREDENTIALS, e.kind());
            assertSame(cause, e.getCause());
            assertEquals(200, transport.execute(READ, ResponseReader.status()));
        }
        assertEquals(1, node.requests().size());
    }

    @Test
    void noCallWaitsBeyondItsDeadline() {
        CountDownLatch never = new CountDownLatch(1);
        Request request = READ.withOptions(RequestOptions.none().withDeadline(Duration.ofMillis(50)));
        try (Transport transport = connect(() -> {
            never.await();
            return numbered();
        })) {
            TransportException e =
                    assertThrows(TransportException.class, () -> transport.execute(request, ResponseReader.status()));

            assertEquals(Kind.DEADLINE, e.kind());
        }
        assertEquals(0, node.requests().size());
    }

    @Test
    void closingEndsTheWaitAndTheThread() throws Exception {
        AtomicReference<Thread> asking = new AtomicReference<>();
        CountDownLatch begun = new CountDownLatch(1);
        Transport transport = connect(() -> {
            asking.set(Thread.currentThread());
            begun.countDown();
            new CountDownLatch(1).await();
            return numbered();
        });
        CompletableFuture<Integer> result =
                CompletableFuture.supplyAsync(() -> transport.execute(READ, ResponseReader.status()));
        begun.await();

        transport.close();

        ExecutionException e = assertThrows(ExecutionException.class, result::get);
        assertEquals(
                Kind.CLOSED,
                assertInstanceOf(TransportException.class, e.getCause()).kind());
        Objects.requireNonNull(asking.get()).join();
    }

    @Test
    void discoveryUsesThemToo() {
        // The same cache: otherwise it would ask a second time.
        node.usually(answer(200, "{\"cluster_uuid\":\"u\",\"nodes\":{}}"));
        CountDownLatch discovered = new CountDownLatch(1);
        NodeDiscovery discovery = inquiry -> {
            inquiry.ask(inquiry.candidates().get(0), READ, ResponseReader.status());
            discovered.countDown();
            throw new IllegalStateException("no more is to be known");
        };
        try (Transport transport = Transport.create(config(this::numbered)
                .discovery(DiscoverySettings.standard().withSource(discovery))
                .build())) {
            transport.execute(READ, ResponseReader.status());
            assertTrue(await(discovered));
        }
        assertEquals(List.of("Bearer token-1"), sent().stream().distinct().toList());
        assertEquals(1, asked.get());
    }

    @Test
    void areNotCombinedWithOthers() {
        assertThrows(
                IllegalArgumentException.class,
                () -> config(this::numbered)
                        .credentials(new Credentials.Bearer("x"))
                        .build());
        assertThrows(
                IllegalArgumentException.class,
                () -> config(this::numbered).header("Authorization", "x").build());
    }

    private Credentials numbered() {
        return new Credentials.Bearer("token-" + asked.incrementAndGet());
    }

    private List<String> sent() {
        return node.requests().stream()
                .map(request -> request.header("Authorization"))
                .toList();
    }

    private ScriptedNode.Step onlyFor(String authorization) {
        return wire -> {
            String given = wire.header("Authorization");
            answer(given.equals(authorization) ? 200 : 401, "{}").run(wire);
        };
    }

    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    private Transport connect(CredentialsProvider provider) {
        return form(Transport.create(config(provider).build()));
    }

    private TransportConfigBuilder config(CredentialsProvider provider) {
        return TransportConfig.builder()
                .node(node.node())
                .credentialsProvider(provider)
                .maxRetries(0)
                .closeTimeout(Duration.ofMillis(100));
    }

    /** How calls are made; another form has to pass the same tests. */
    Transport form(Transport transport) {
        return transport;
    }
}
