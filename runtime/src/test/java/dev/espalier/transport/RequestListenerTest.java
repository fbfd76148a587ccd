package dev.espalier.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.transport.error.ResponseException;
import dev.espalier.transport.error.TransportException;
import dev.espalier.transport.error.TransportException.Kind;
import dev.espalier.transport.request.AttemptEvent;
import dev.espalier.transport.request.CallEvent;
import dev.espalier.transport.request.CallObserver;
import dev.espalier.transport.request.Credentials;
import dev.espalier.transport.request.CredentialsProvider;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestBody;
import dev.espalier.transport.request.RequestListener;
import dev.espalier.transport.request.RequestOptions;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What listeners of calls are told, in both forms of calls. */
class RequestListenerTest {

    private static final Request READ = Request.get(RequestPath.of("x", "_doc", "1"));

    private final ScriptedNode node = new ScriptedNode();
    private final Recorder heard = new Recorder();

    @AfterEach
    void close() {
        node.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void hearsOfEachAttemptAndOfTheOutcome(boolean async) {
        node.then(ScriptedNode.answer(503, "busy"), ScriptedNode.answer(200, "{\"a\":1}"));
        byte[] body = "{\"query\":{}}".getBytes();
        Request search = Request.post(RequestPath.of("x", "_search")).withBody(RequestBody.json(body));

        try (Transport transport = transport(async, builder -> builder)) {
            transport.execute(search, ResponseReader.bytes());
        }

        assertEquals(List.of(search), heard.started);
        AttemptEvent refused = heard.attempts.get(0);
        assertEquals(503, refused.status());
        assertEquals(
                503,
                assertInstanceOf(ResponseException.class, refused.failure()).status());
        assertEquals(4, refused.responseBytes());
        AttemptEvent answered = heard.attempts.get(1);
        assertEquals(
                List.of(1, 2), heard.attempts.stream().map(AttemptEvent::number).toList());
        assertEquals(200, answered.status());
        assertNull(answered.failure());
        assertEquals(body.length, answered.requestBytes());
        assertEquals(7, answered.responseBytes());
        assertEquals(node.node(), answered.node());
        CallEvent call = heard.onlyCall();
        assertEquals(2, call.attempts());
        assertEquals(200, call.status());
        assertNull(call.failure());
        assertEquals(node.node(), call.node());
        Duration attempts = refused.duration().plus(answered.duration());
        assertTrue(call.duration().compareTo(attempts) >= 0, call + " " + attempts);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void hearsWhatTheCallerIsTold(boolean async) {
        node.goDown();

        TransportException thrown;
        try (Transport transport = transport(async, builder -> builder.maxRetries(1))) {
            thrown = assertThrows(TransportException.class, () -> transport.execute(READ, ResponseReader.status()));
        }

        assertSame(thrown, heard.onlyCall().failure());
        assertEquals(2, heard.attempts.size());
        assertEquals(0, heard.attempts.get(1).status());
        assertSame(thrown, heard.attempts.get(1).failure());
        assertEquals(0, heard.onlyCall().status());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void hearsOfReadersAndPoliciesThatThrow(boolean async) {
        IllegalStateException own = new IllegalStateException("mine");

        try (Transport transport = transport(async, builder -> builder)) {
            assertThrows(
                    IllegalStateException.class,
                    () -> transport.execute(READ, response -> {
                        throw own;
                    }));
        }
        assertSame(own, heard.onlyCall().failure());
        assertEquals(200, heard.onlyCall().status());

        heard.calls.clear();
        node.then(ScriptedNode.answer(503, "busy"));
        try (Transport transport = transport(
                async,
                builder -> builder.retryPolicy(retry -> {
                    throw own;
                }))) {
            assertThrows(IllegalStateException.class, () -> transport.execute(READ, ResponseReader.status()));
        }
        assertSame(own, heard.onlyCall().failure());
        assertEquals(1, heard.onlyCall().attempts());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void nothingThatListenersThrowReachesTheCaller(boolean async) {
        RequestListener broken = request -> {
            throw new IllegalStateException("started");
        };
        RequestListener halfBroken = request -> new CallObserver() {
            @Override
            public void attemptEnded(AttemptEvent attempt) {
                throw new IllegalStateException("attempt");
            }

            @Override
            public void callEnded(CallEvent call) {
                throw new AssertionError("call");
            }
        };
        try (Transport transport = transport(
                async,
                builder -> builder.requestListener(broken)
                        .requestListener(halfBroken)
                        .requestListener(request -> null)
                        .requestListener(heard))) {
            assertEquals(200, transport.execute(READ, ResponseReader.status()));
        }
        assertEquals(2, heard.calls.size());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void tellsHowLongACallWaitedForAConnection(boolean async) throws Exception {
        CountDownLatch answer = new CountDownLatch(1);
        CountDownLatch arrived = new CountDownLatch(1);
        node.then(wire -> {
            wire.body();
            arrived.countDown();
            answer.await();
            wire.answer(200, "", new byte[0]);
        });
        try (Transport transport =
                transport(async, builder -> builder.maxConnectionsPerNode(1).leaseTimeout(Duration.ofMillis(50)))) {
            CompletableFuture<Integer> first = transport.executeAsync(READ, ResponseReader.status());
            assertTrue(arrived.await(10, TimeUnit.SECONDS));

            assertThrows(
                    TransportException.class,
                    () -> transport.execute(
                            READ.withOptions(RequestOptions.none().withMaxRetries(0)), ResponseReader.status()));
            CallEvent call = heard.onlyCall();
            assertEquals(
                    Kind.LEASE_TIMEOUT,
                    assertInstanceOf(TransportException.class, call.failure()).kind());
            assertTrue(call.poolWait().toMillis() >= 50, call.toString());

            answer.countDown();
            assertEquals(200, first.get(10, TimeUnit.SECONDS));
            assertEquals(Duration.ZERO, heard.calls.get(1).poolWait());
        }
    }

    @Test
    void hearsOfCancelledCallsOnce() throws Exception {
        node.then(ScriptedNode.silence());
        try (Transport transport = transport(false, builder -> builder)) {
            transport.executeAsync(READ, ResponseReader.status()).cancel(true);
            heard.awaitEnd();
        }
        assertEquals(
                Kind.CANCELLED,
                assertInstanceOf(TransportException.class, heard.onlyCall().failure())
                        .kind());
    }

    @Test
    void hearsOfCallsThatAreCancelledBetweenAttempts() throws Exception {
        node.usually(ScriptedNode.answer(429, "", new byte[0]));
        CountDownLatch attempted = new CountDownLatch(1);
        try (Transport transport = transport(
                false,
                builder -> builder.retryPolicy(retry -> {
                    attempted.countDown();
                    return Duration.ofSeconds(5);
                }))) {
            CompletableFuture<Integer> future = transport.executeAsync(READ, ResponseReader.status());
            assertTrue(attempted.await(10, TimeUnit.SECONDS));
            future.cancel(true);
            heard.awaitEnd();
        }
        assertNotNull(heard.onlyCall().failure());
        assertEquals(1, heard.onlyCall().attempts());
    }

    @Test
    void hearsOfCallsThatAreCancelledWhileTheyWaitForCredentials() throws Exception {
        CountDownLatch given = new CountDownLatch(1);
        CredentialsProvider slow = () -> {
            given.await();
            return new Credentials.Basic("joe", "secret");
        };
        try (Transport transport = transport(false, builder -> builder.credentialsProvider(slow))) {
            transport.executeAsync(READ, ResponseReader.status()).cancel(true);
            heard.awaitEnd();
            given.countDown();
        }
        assertEquals(0, heard.onlyCall().attempts());
        assertNotNull(heard.onlyCall().failure());
    }

    private Transport transport(boolean async, UnaryOperator<TransportConfigBuilder> settings) {
        TransportConfigBuilder builder = TransportConfig.builder()
                .node(node.node())
                .backoff(retry -> Duration.ofMillis(1))
                .requestListener(heard);
        Transport transport = Transport.create(settings.apply(builder).build());
        return async ? new AsyncForm(transport) : transport;
    }

    private static final class Recorder implements RequestListener, CallObserver {

        private final List<Request> started = new CopyOnWriteArrayList<>();
        private final List<AttemptEvent> attempts = new CopyOnWriteArrayList<>();
        private final List<CallEvent> calls = new CopyOnWriteArrayList<>();
        private final CountDownLatch ended = new CountDownLatch(1);

        @Override
        public @Nullable CallObserver callStarted(Request request) {
            started.add(request);
            return this;
        }

        @Override
        public void attemptEnded(AttemptEvent attempt) {
            attempts.add(attempt);
        }

        @Override
        public void callEnded(CallEvent call) {
            calls.add(call);
            ended.countDown();
        }

        void awaitEnd() throws InterruptedException {
            assertTrue(ended.await(10, TimeUnit.SECONDS));
        }

        CallEvent onlyCall() {
            assertEquals(1, calls.size(), calls.toString());
            return calls.get(0);
        }
    }
}
