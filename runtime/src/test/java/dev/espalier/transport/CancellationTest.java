package dev.espalier.transport;

import static dev.espalier.transport.ScriptedNode.answer;
import static dev.espalier.transport.ScriptedNode.silence;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.Conditions;
import dev.espalier.transport.error.TransportException;
import dev.espalier.transport.error.TransportException.Kind;
import dev.espalier.transport.node.Node;
import dev.espalier.transport.node.NodeListener;
import dev.espalier.transport.request.CancellationToken;
import dev.espalier.transport.request.Credentials;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestOptions;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A token ends calls wherever they are, and blames no node. */
@Timeout(20)
class CancellationTest {

    static final Request READ = Request.get(RequestPath.of("x"));

    private final CancellationToken token = new CancellationToken();
    private final List<String> blamed = new CopyOnWriteArrayList<>();

    /** The way calls are made. */
    Transport form(Transport transport) {
        return transport;
    }

    @Test
    void beforeItBeginsSoThatNothingIsSent() {
        try (ScriptedNode node = new ScriptedNode();
                Transport transport = connect(config(node))) {
            token.cancel();
            TransportException e = assertThrows(TransportException.class, () -> cancellable(transport));
            assertEquals(Kind.CANCELLED, e.kind());
            assertEquals(List.of(), e.attempts());
            assertEquals(0, node.connections());
        }
    }

    @Test
    void whileItWaitsForTheAnswer() throws Exception {
        try (ScriptedNode node = new ScriptedNode(silence());
                Transport transport = connect(config(node))) {
            FutureTask<Integer> call = start(transport);
            await(() -> node.requests().size() == 1);

            token.cancel();

            TransportException e = failure(call);
            assertEquals(Kind.CANCELLED, e.kind());
            assertEquals(1, e.attempts().size());
            assertEquals(1, node.requests().size(), "it is not sent again");
            assertWell(transport, node);
        }
    }

    @Test
    void whileTheAnswerIsRead() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        ScriptedNode.Step half = wire -> {
            wire.body();
            wire.write("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n" + " ".repeat(300_000));
            wire.awaitHangUp();
        };
        try (ScriptedNode node = new ScriptedNode(half);
                Transport transport = connect(config(node))) {
            FutureTask<Integer> call = start(() -> transport.execute(withToken(), response -> {
                response.body().read();
                begun.countDown();
                return response.body().readAllBytes().length;
            }));
            begun.await();

            token.cancel();

            assertEquals(Kind.CANCELLED, failure(call).kind());
            assertWell(transport, node);
        }
    }

    @Test
    void whileItWaitsForAConnection() throws Exception {
        CountDownLatch proceed = new CountDownLatch(1);
        try (ScriptedNode node = new ScriptedNode(wire -> {
                    wire.body();
                    proceed.await();
                    wire.answer(200, "", new byte[0]);
                });
                Transport transport = connect(config(node).maxConnectionsPerNode(1))) {
            FutureTask<Integer> holder = start(() -> transport.execute(READ, ResponseReader.status()));
            await(() -> node.requests().size() == 1);
            FutureTask<Integer> call = start(transport);
            await(() -> token.active() > 0);

            token.cancel();

            assertEquals(Kind.CANCELLED, failure(call).kind());
            proceed.countDown();
            assertEquals(200, holder.get(), "it has no part in it");
            assertWell(transport, node);
        }
    }

    @Test
    void whileItPausesBeforeTheNextAttempt() throws Exception {
        try (ScriptedNode node = new ScriptedNode(answer(429, "Retry-After: 50\r\n", new byte[0]));
                Transport transport = connect(config(node))) {
            FutureTask<Integer> call = start(transport);
            await(() -> node.requests().size() == 1);

            token.cancel();

            assertEquals(Kind.CANCELLED, failure(call).kind());
            assertWell(transport, node);
        }
    }

    @Test
    void closingEndsThePauseOfACallThatCouldBeCancelled() throws Exception {
        try (ScriptedNode node = new ScriptedNode(answer(429, "Retry-After: 50\r\n", new byte[0]))) {
            Transport transport = connect(config(node).closeTimeout(Duration.ofMillis(50)));
            FutureTask<Integer> call = start(transport);
            await(() -> node.openConnections() == 1 && node.requests().size() == 1);

            transport.close();

            assertEquals(Kind.CLOSED, failure(call).kind());
            await(() -> token.active() == 0);
        }
    }

    @Test
    void whileItWaitsForCredentials() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch given = new CountDownLatch(1);
        try (ScriptedNode node = new ScriptedNode();
                Transport transport = connect(config(node).credentialsProvider(() -> {
                    asked.countDown();
                    given.await();
                    return new Credentials.Bearer("token");
                }))) {
            FutureTask<Integer> call = start(transport);
            FutureTask<Integer> other = start(() -> transport.execute(READ, ResponseReader.status()));
            asked.await();
            await(() -> token.active() > 0);

            token.cancel();

            assertEquals(Kind.CANCELLED, failure(call).kind());
            given.countDown();
            assertEquals(200, other.get(), "it has no part in it");
        }
    }

    @Test
    void ofAViewEndsCallsThatHaveOneOfTheirOwn() {
        CancellationToken own = new CancellationToken();
        try (ScriptedNode node = new ScriptedNode();
                Transport transport = connect(config(node))) {
            Transport view = transport.with(RequestOptions.none().withCancellation(token));
            Request request = READ.withOptions(RequestOptions.none().withCancellation(own));
            assertEquals(200, view.execute(request, ResponseReader.status()));
            // a call that is over is forgotten
            await(() -> token.active() + own.active() == 0);
            token.cancel();
            assertThrows(TransportException.class, () -> view.execute(request, ResponseReader.status()));
            assertEquals(200, transport.execute(request, ResponseReader.status()));
            own.cancel();
            assertThrows(TransportException.class, () -> transport.execute(request, ResponseReader.status()));
        }
    }

    @Test
    void endsManyCallsAndNoOthers() throws Exception {
        try (ScriptedNode node = new ScriptedNode().usually(silence());
                Transport transport = connect(config(node).maxConnectionsPerNode(8))) {
            List<FutureTask<Integer>> calls = List.of(start(transport), start(transport), start(transport));
            await(() -> node.requests().size() == 3);
            node.usually(answer(200, "{}"));
            token.cancel();
            for (FutureTask<Integer> call : calls) {
                assertEquals(Kind.CANCELLED, failure(call).kind());
            }
            assertTrue(token.isCancelled());
            assertWell(transport, node);
        }
    }

    /** The node is used at once, over a connection that works, and nothing is left behind. */
    private void assertWell(Transport transport, ScriptedNode node) {
        int before = node.requests().size();
        assertEquals(200, transport.execute(READ, ResponseReader.status()));
        assertEquals(before + 1, node.requests().size());
        await(() -> token.active() == 0);
        assertEquals(List.of(), blamed);
    }

    private Request withToken() {
        return READ.withOptions(RequestOptions.none().withCancellation(token));
    }

    private int cancellable(Transport transport) {
        return transport.execute(withToken(), ResponseReader.status());
    }

    private FutureTask<Integer> start(Transport transport) {
        return start(() -> cancellable(transport));
    }

    private static FutureTask<Integer> start(Callable<Integer> call) {
        FutureTask<Integer> task = new FutureTask<>(call);
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        thread.start();
        return task;
    }

    private static TransportException failure(FutureTask<Integer> call) {
        return assertInstanceOf(
                TransportException.class,
                assertThrows(ExecutionException.class, call::get).getCause());
    }

    private Transport connect(TransportConfigBuilder config) {
        return form(Transport.create(config.build()));
    }

    TransportConfigBuilder config(ScriptedNode scripted) {
        return TransportConfig.builder().node(scripted.node()).nodeListener(new NodeListener() {
            @Override
            public void failed(Node node, String cause) {
                blamed.add(cause);
            }
        });
    }

    static void await(BooleanSupplier condition) {
        Conditions.await(condition);
    }
}
