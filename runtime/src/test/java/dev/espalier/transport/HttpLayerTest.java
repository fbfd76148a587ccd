package dev.espalier.transport;

import static dev.espalier.transport.ScriptedNode.answer;
import static dev.espalier.transport.ScriptedNode.hangUp;
import static dev.espalier.transport.ScriptedNode.raw;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.Conditions;
import dev.espalier.transport.ScriptedNode.Wire;
import dev.espalier.transport.error.ResponseException;
import dev.espalier.transport.error.TransportException;
import dev.espalier.transport.error.TransportException.Kind;
import dev.espalier.transport.request.CancellationToken;
import dev.espalier.transport.request.Credentials;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestBody;
import dev.espalier.transport.request.RequestOptions;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What nodes do to a client whose HTTP is not ours, and what becomes of it: the same as over the usual one. */
@Timeout(30)
class HttpLayerTest {

    private static final Request READ = Request.get(RequestPath.of("x"));
    private static final Request CREATE = Request.post(RequestPath.of("x", "_doc"));

    private final List<JdkHttpLayer> layers = new CopyOnWriteArrayList<>();

    @AfterEach
    void nothingIsLeft() {
        for (JdkHttpLayer layer : layers) {
            assertTrue(layer.closed());
            Conditions.await(() -> layer.open() == 0, "every body is closed");
        }
    }

    @Test
    void aRequestArrivesAsItDoesOverTheUsualLayer() throws IOException {
        byte[] large = bytes("{\"a\":\"" + "b".repeat(5000) + "\"}");
        try (ScriptedNode node = new ScriptedNode(answer(200, GZIP, gzip("{\"a\":\"whole\"}")));
                Transport transport = connect(TransportConfig.builder()
                        .node(node.node() + "/a%20b")
                        .compression(true)
                        .compatibleWith(8)
                        .signer(request -> Map.of("X-Signed", request.headers().get("Host")))
                        .credentials(new Credentials.Bearer("t")))) {
            Request upload = Request.put(RequestPath.of("x", "_doc", "a/b %"))
                    .withParameter("p", "ü")
                    .withBody(RequestBody.json(large));

            assertEquals("whole", transport.execute(upload, Json::firstString));
            transport.execute(CREATE, ResponseReader.status());

            ScriptedNode.Received first = node.requests().get(0);
            assertEquals("PUT", first.method());
            assertEquals("/a%20b/x/_doc/a%2Fb%20%25?p=%C3%BC", first.target());
            assertEquals("Bearer t", first.header("Authorization"));
            assertEquals(first.header("Host"), first.header("X-Signed"));
            assertEquals("application/vnd.elasticsearch+json;compatible-with=8", first.header("Content-Type"));
            assertEquals("gzip", first.header("Content-Encoding"));
            assertArrayEquals(large, new GZIPInputStream(new ByteArrayInputStream(first.body())).readAllBytes());
            assertEquals("0", node.requests().get(1).header("Content-Length"));
            assertEquals(1, node.connections());
        }
    }

    @Test
    void bodiesOfUnknownLengthArriveWhole() {
        CountingBody unknown = new CountingBody(300_000) {
            @Override
            public long length() {
                return UNKNOWN_LENGTH;
            }
        };
        try (ScriptedNode node = new ScriptedNode();
                Transport transport = connect(config(node))) {
            transport.execute(CREATE.withBody(unknown), ResponseReader.status());

            assertEquals(300_000, node.onlyRequest().body().length);
        }
    }

    @Test
    void aRefusedConnectionSendsTheRequestToTheNextNode() {
        try (ScriptedNode down = new ScriptedNode();
                ScriptedNode up = new ScriptedNode();
                Transport transport = connect(config(down, up))) {
            down.goDown();

            assertEquals(200, transport.execute(CREATE, ResponseReader.status()));

            up.goDown();
            TransportException e = fails(transport, CREATE);
            assertEquals(4, e.attempts().size(), e.getMessage());
        }
    }

    @Test
    void aLostConnectionIsRepeatedIfIdempotent() {
        try (ScriptedNode node = new ScriptedNode(hangUp(), hangUp());
                ScriptedNode other = new ScriptedNode();
                Transport transport = connect(config(node, other))) {
            assertEquals(Kind.CONNECTION_LOST, fails(transport, CREATE).kind());
            assertEquals(0, other.requests().size());
            assertEquals(200, transport.execute(READ, ResponseReader.status()));
        }
    }

    @Test
    void anAnswerThatBreaksOffIsRepeatedOnAnotherNode() {
        try (ScriptedNode node = new ScriptedNode(halfAnAnswer(Wire::close));
                ScriptedNode other = new ScriptedNode().usually(answer(200, "{\"a\":\"whole\"}"));
                Transport transport = connect(config(node, other))) {
            assertEquals("whole", transport.execute(READ, Json::firstString));
            assertEquals(1, node.requests().size());
        }
    }

    @Test
    void aNodeThatIsUnavailableIsAvoided() {
        try (ScriptedNode node = new ScriptedNode().usually(answer(503, "{}"));
                ScriptedNode other = new ScriptedNode();
                Transport transport = connect(config(node, other))) {
            for (int i = 0; i < 4; i++) {
                assertEquals(200, transport.execute(READ, ResponseReader.status()));
            }
            assertEquals(1, node.requests().size());
            assertEquals(4, other.requests().size());
        }
    }

    @Test
    void aRefusalKeepsItsStatusAndReason() {
        try (ScriptedNode node = new ScriptedNode(answer(400, "{\"error\":{\"type\":\"mine\"},\"status\":400}"));
                Transport transport = connect(config(node))) {
            ResponseException e =
                    assertThrows(ResponseException.class, () -> transport.execute(READ, ResponseReader.status()));

            assertEquals(400, e.status());
            assertTrue(e.getMessage().contains("mine"), e.getMessage());
        }
    }

    @Test
    void silenceEndsAnAttemptBeforeTheAnswerAndWithinIt() {
        try (ScriptedNode node = new ScriptedNode(silentUntilHungUp(), halfAnAnswer(Wire::awaitHangUp));
                Transport transport = connect(
                        config(node).responseTimeout(Duration.ofMillis(150)).retryOnTimeout(true))) {
            assertArrayEquals(bytes("{}"), transport.execute(READ, ResponseReader.bytes()));

            assertEquals(3, node.requests().size());
        }
    }

    @Test
    void theDeadlineEndsACallThatWaits() {
        Request hurried = READ.withOptions(RequestOptions.none().withDeadline(Duration.ofMillis(150)));
        try (ScriptedNode node = new ScriptedNode(silentUntilHungUp(), halfAnAnswer(Wire::awaitHangUp));
                Transport transport = connect(config(node))) {
            assertEquals(Kind.DEADLINE, fails(transport, hurried).kind());
            assertEquals(Kind.DEADLINE, fails(transport, hurried).kind());
            node.awaitNoConnections();
        }
    }

    @Test
    void aCallThatFindsAllConnectionsInUseGivesUpInTime() throws IOException {
        CountDownLatch asked = new CountDownLatch(1);
        try (ScriptedNode node = new ScriptedNode(wire -> {
                    wire.body();
                    asked.countDown();
                    wire.awaitEnd();
                });
                Transport transport =
                        connect(config(node).maxConnectionsPerNode(1).leaseTimeout(Duration.ofMillis(100)))) {
            CompletableFuture<Integer> first = transport.executeAsync(READ, ResponseReader.status());
            await(asked);

            assertEquals(Kind.LEASE_TIMEOUT, fails(transport, READ).kind());
            assertEquals(1, transport.connections().get(0).leased());
            CompletableFuture<Integer> second = transport.executeAsync(READ, ResponseReader.status());
            first.cancel(true);
            assertEquals(200, second.join());
        }
    }

    @Test
    void cancellingEndsARequestAtTheNode() {
        CountDownLatch asked = new CountDownLatch(1);
        CancellationToken token = new CancellationToken();
        try (ScriptedNode node = new ScriptedNode(wire -> {
                    wire.body();
                    asked.countDown();
                    wire.awaitHangUp();
                });
                Transport transport = connect(config(node))) {
            CompletableFuture<Void> canceller = CompletableFuture.runAsync(() -> {
                await(asked);
                token.cancel();
            });

            assertEquals(
                    Kind.CANCELLED,
                    fails(transport, READ.withOptions(RequestOptions.none().withCancellation(token)))
                            .kind());
            canceller.join();
            node.awaitNoConnections();
        }
    }

    @Test
    void closingEndsWhatIsInFlightAndLeavesNothing() {
        CountDownLatch asked = new CountDownLatch(1);
        try (ScriptedNode node = new ScriptedNode(wire -> {
            wire.body();
            asked.countDown();
            wire.awaitHangUp();
        })) {
            Transport transport = connect(config(node));
            CompletableFuture<Void> closer = CompletableFuture.runAsync(() -> {
                await(asked);
                transport.close();
            });

            assertEquals(Kind.CLOSED, fails(transport, READ).kind());
            closer.join();
            node.awaitNoConnections();
            assertEquals(0, layers.get(0).open());
            assertEquals(Kind.CLOSED, fails(transport, READ).kind());
        }
    }

    @Test
    void theLimitOfAnswersCountsWhatWasDecompressed() throws IOException {
        String bomb = "{\"a\":\"" + "b".repeat(5 << 20) + "\"}";
        try (ScriptedNode node = new ScriptedNode(
                        answer(200, GZIP, gzip(bomb)), answer(200, "{\"a\":\"" + "b".repeat(2000) + "\"}"));
                Transport transport = connect(config(node).maxResponseBytes(1999))) {
            for (int i = 0; i < 2; i++) {
                TransportException e = fails(transport, READ);
                assertEquals(Kind.TOO_LARGE, e.kind());
                assertEquals(1, e.attempts().size());
            }
            assertEquals(200, transport.execute(READ, ResponseReader.status()));
        }
    }

    @Test
    void answersWithoutABodyAreRead() {
        try (ScriptedNode node = new ScriptedNode(
                        raw("HTTP/1.1 200 OK\r\nContent-Length: 9000\r\n\r\n"), raw("HTTP/1.1 204 None\r\n\r\n"));
                Transport transport = connect(config(node).maxResponseBytes(100))) {
            assertEquals(200, transport.execute(Request.head(RequestPath.of("x")), ResponseReader.status()));
            assertEquals(0, transport.execute(READ, ResponseReader.bytes()).length);
        }
    }

    @Test
    void nodesHaveToBeWhoTheyAreExpectedToBe(@TempDir Path directory)
            throws IOException, InterruptedException, GeneralSecurityException {
        TestCertificate certificate = TestCertificate.make(directory, "node", "ip:127.0.0.1");
        try (ScriptedNode node = new ScriptedNode(
                        "https",
                        () -> certificate.server().getServerSocketFactory().createServerSocket());
                Transport trusting = connect(config(node).caCertificate(certificate.pem()));
                Transport wary = connect(config(node))) {
            assertEquals(200, trusting.execute(READ, ResponseReader.status()));
            TransportException e = fails(wary, CREATE);

            assertEquals(Kind.TLS, e.kind());
            assertEquals(1, e.attempts().size());
            assertEquals(1, node.requests().size());
        }
    }

    private static final String GZIP = "Content-Type: application/json\r\nContent-Encoding: gzip\r\n";

    /** How calls are made; another form has to pass the same tests. */
    Transport form(Transport transport) {
        return transport;
    }

    private Transport connect(TransportConfigBuilder config) {
        return form(Transport.create(config.httpLayer(settings -> {
                    JdkHttpLayer layer = new JdkHttpLayer(settings);
                    layers.add(layer);
                    return layer;
                })
                .build()));
    }

    private static TransportConfigBuilder config(ScriptedNode... nodes) {
        TransportConfigBuilder builder =
                TransportConfig.builder().shuffleNodes(false).backoff(retry -> Duration.ofMillis(1));
        for (ScriptedNode node : nodes) {
            builder.node(node.node());
        }
        return builder.withoutDiscovery().closeTimeout(Duration.ofMillis(100));
    }

    /** Unlike the one of every node, it sees the connection being closed. */
    private static ScriptedNode.Step silentUntilHungUp() {
        return wire -> {
            wire.body();
            wire.awaitHangUp();
        };
    }

    private static ScriptedNode.Step halfAnAnswer(ScriptedNode.Step then) {
        return wire -> {
            raw("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"half").run(wire);
            then.run(wire);
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static TransportException fails(Transport transport, Request request) {
        return assertThrows(TransportException.class, () -> transport.execute(request, ResponseReader.bytes()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
            out.write(bytes(text));
        }
        return compressed.toByteArray();
    }
}
