package dev.espalier.transport;

import static dev.espalier.Conditions.await;
import static dev.espalier.transport.ScriptedNode.answer;
import static dev.espalier.transport.ScriptedNode.hangUp;
import static dev.espalier.transport.ScriptedNode.raw;
import static dev.espalier.transport.ScriptedNode.silence;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.transport.cluster.NodeHealth;
import dev.espalier.transport.cluster.NodePool;
import dev.espalier.transport.error.TransportException;
import dev.espalier.transport.error.TransportException.Kind;
import dev.espalier.transport.http.HttpClientFactory;
import dev.espalier.transport.http.HttpNodeClient;
import dev.espalier.transport.http.NodeClient;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestBody;
import dev.espalier.transport.request.RequestOptions;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.Response;
import dev.espalier.transport.request.ResponseReader;
import dev.espalier.transport.support.Clock;
import dev.espalier.transport.support.FakeClock;
import dev.espalier.transport.support.Machinery;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong below HTTP, against a node that does it on purpose. */
@Timeout(20)
class ConnectionFaultTest {

    private static final Request READ = Request.get(RequestPath.of("x"));
    private static final Request CREATE =
            Request.post(RequestPath.of("x", "_doc")).withBody(RequestBody.json("{}".getBytes()));

    @Test
    void aNodeThatRefusesConnectionsIsSkippedAndAvoided() {
        try (ScriptedNode down = new ScriptedNode();
                ScriptedNode up = new ScriptedNode();
                Transport transport = connect(config(down, up))) {
            down.goDown();

            for (int i = 0; i < 10; i++) {
                assertEquals(200, transport.execute(CREATE, ResponseReader.status()));
            }

            assertEquals(10, up.requests().size());
            assertEquals(0, down.requests().size());
        }
    }

    @Test
    void theErrorListsEveryAttemptWhenNoNodeCanBeReached() {
        try (ScriptedNode one = new ScriptedNode();
                ScriptedNode other = new ScriptedNode();
                Transport transport = connect(config(one, other).maxRetries(2))) {
            one.goDown();
            other.goDown();

            TransportException e = fails(transport, READ);

            assertEquals(Kind.CONNECT, e.kind());
            assertEquals(3, e.attempts().size());
            assertEquals(2, e.getSuppressed().length);
            assertTrue(e.getMessage().contains(one.node().toString()), e.getMessage());
            assertTrue(e.getMessage().contains(other.node().toString()), e.getMessage());
        }
    }

    @Test
    void anUnknownHostNameIsAFailureOfTheNode() {
        try (ScriptedNode up = new ScriptedNode();
                Transport transport = connect(TransportConfig.builder()
                        .shuffleNodes(false)
                        .withoutDiscovery()
                        .node("http://no-such-host.invalid:9200")
                        .node(up.node()))) {
            assertEquals(200, transport.execute(CREATE, ResponseReader.status()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"a\":\"b",
                "HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n{\"a\":\"b\"}",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7\r\n{\"a\":\"b\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n{\"a\":\"b",
                "HTTP/1.1 200 OK\r\nContent-Le",
                "",
            })
    void aNodeThatDiesInItsAnswerIsReplacedForIdempotentRequestsOnly(String beginning) {
        ScriptedNode.Step dies = wire -> {
            wire.body();
            wire.write(beginning);
            wire.close();
        };
        try (ScriptedNode dying = new ScriptedNode().usually(dies);
                ScriptedNode well = new ScriptedNode().usually(answer(200, "{\"a\":\"whole\"}"));
                Transport forReads = connect(config(dying, well));
                Transport forWrites = connect(config(dying, well))) {
            assertEquals("whole", forReads.execute(READ, ConnectionFaultTest::wholeString));

            TransportException e = assertThrows(
                    TransportException.class, () -> forWrites.execute(CREATE, ConnectionFaultTest::wholeString));

            assertEquals(Kind.CONNECTION_LOST, e.kind());
            assertEquals(1, e.attempts().size());
            // It was marked: the next ones go elsewhere.
            assertEquals("whole", forWrites.execute(CREATE, Json::firstString));
        }
    }

    @Test
    void aReaderThatSwallowsTheBreakDoesNotGetPartialDataThrough() {
        try (ScriptedNode dying = new ScriptedNode().usually(wire -> {
                    wire.body();
                    wire.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\npartial");
                    wire.close();
                });
                Transport transport = connect(config(dying).maxRetries(0))) {
            ResponseReader<String> careless = response -> {
                try {
                    response.body().readAllBytes();
                } catch (IOException e) {
                    return "partial";
                }
                return "all";
            };

            assertEquals(
                    Kind.CONNECTION_LOST,
                    assertThrows(TransportException.class, () -> transport.execute(READ, careless))
                            .kind());
        }
    }

    @Test
    void aSilentNodeCostsOneTimeOutAndItsConnection() {
        try (ScriptedNode node = new ScriptedNode(silence());
                Transport transport = connect(config(node))) {
            Request impatient = READ.withOptions(RequestOptions.none().withResponseTimeout(Duration.ofMillis(150)));

            TransportException e = fails(transport, impatient);

            assertEquals(Kind.RESPONSE_TIMEOUT, e.kind());
            assertEquals(1, e.attempts().size());
            assertEquals(200, transport.execute(READ, ResponseReader.status()));
            assertEquals(2, node.connections());
        }
    }

    @Test
    void aNodeThatStaysSilentIsAvoidedAfterAFewTimes() {
        try (ScriptedNode silent = new ScriptedNode().usually(silence());
                ScriptedNode well = new ScriptedNode();
                Transport transport = connect(config(silent, well)
                        .responseTimeout(Duration.ofMillis(300))
                        .retryOnTimeout(true))) {
            for (int i = 0; i < 12; i++) {
                assertEquals(200, transport.execute(READ, ResponseReader.status()));
            }

            assertEquals(NodeHealth.MOST_STRIKES, silent.requests().size());
        }
    }

    @Test
    void aKeptConnectionThatTheNodeClosedIsReplacedUnnoticed() {
        try (ScriptedNode node = new ScriptedNode();
                Transport transport = connect(config(node).maxRetries(0))) {
            transport.execute(READ, ResponseReader.status());
            node.dropConnections();

            assertEquals(200, transport.execute(READ, ResponseReader.status()));

            assertEquals(2, node.connections());
            assertEquals(2, node.requests().size());
        }
    }

    @Test
    void aCreateOnAConnectionThatTheNodeResetIsSentAgainBecauseNothingWasSent() throws InterruptedException {
        CountDownLatch reset = new CountDownLatch(1);
        try (ScriptedNode node = new ScriptedNode(wire -> {
                    wire.answer(200, "", new byte[0]);
                    wire.reset();
                    reset.countDown();
                });
                Transport transport = connect(config(node).maxRetries(0))) {
            transport.execute(READ, ResponseReader.status());
            reset.await();

            assertEquals(200, transport.execute(CREATE, ResponseReader.status()));

            assertEquals(2, node.requests().size());
        }
    }

    @Test
    void aCreateThatWasSentOnADyingConnectionIsNotSentAgainAndMarksNoNode() {
        try (ScriptedNode node = new ScriptedNode(answer(200, "{}"), hangUp());
                ScriptedNode other = new ScriptedNode();
                Transport transport = connect(config(node, other).nodeSelector((nodes, context) -> nodes.get(0)))) {
            transport.execute(READ, ResponseReader.status());

            TransportException e = fails(transport, CREATE);

            assertEquals(Kind.CONNECTION_LOST, e.kind());
            assertEquals(200, transport.execute(READ, ResponseReader.status()));
            assertEquals(3, node.requests().size());
            assertEquals(0, other.requests().size());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n", "HTTP/1.1 200 OK\r\nX-Slow: "})
    void anAnswerThatTricklesEndsAtTheDeadline(String beginning) {
        ScriptedNode.Step trickle = wire -> {
            wire.body();
            wire.write(beginning);
            for (int i = 0; i < 10_000; i++) {
                wire.write(" ");
                Thread.sleep(20);
            }
        };
        try (ScriptedNode node = new ScriptedNode(trickle);
                Transport transport = connect(config(node))) {
            Request hurried = READ.withOptions(RequestOptions.none().withDeadline(Duration.ofMillis(300)));

            TransportException e = fails(transport, hurried);

            assertEquals(Kind.DEADLINE, e.kind());
            assertEquals(200, transport.execute(READ, ResponseReader.status()));
            assertEquals(2, node.connections());
        }
    }

    @Test
    void anUploadThatTheNodeDoesNotTakeEndsAtTheDeadline() {
        Request upload = CREATE.withBody(RequestBody.json(new byte[64 << 20]));
        try (ScriptedNode node = new ScriptedNode().usually(ScriptedNode.Wire::awaitEnd);
                Transport transport = connect(config(node).deadline(Duration.ofMillis(400)))) {
            assertEquals(Kind.DEADLINE, fails(transport, upload).kind());
        }
    }

    @Test
    void aFullPoolIsAnErrorOfItsOwnAndMarksNoNode() throws InterruptedException {
        CountDownLatch release = new CountDownLatch(1);
        try (ScriptedNode node = new ScriptedNode(wire -> {
                    wire.body();
                    release.await();
                    wire.answer(200, "", new byte[0]);
                });
                Transport transport =
                        connect(config(node).maxConnectionsPerNode(1).leaseTimeout(Duration.ofMillis(100)))) {
            Thread holder = new Thread(() -> transport.execute(READ, ResponseReader.status()));
            holder.start();
            await(() -> node.requests().size() == 1);

            TransportException e = fails(transport, READ);

            assertEquals(Kind.LEASE_TIMEOUT, e.kind());
            assertTrue(e.getMessage().contains("1 of 1 in use"), e.getMessage());
            release.countDown();
            holder.join();
            assertEquals(200, transport.execute(READ, ResponseReader.status()));
            assertEquals(1, node.connections());
        }
    }

    @Test
    void nodesThatAllDiedAreUsedAgainAsSoonAsTheyAreBack() {
        try (ScriptedNode one = new ScriptedNode();
                ScriptedNode other = new ScriptedNode();
                Transport transport = connect(config(one, other))) {
            one.goDown();
            other.goDown();
            for (int i = 0; i < 5; i++) {
                assertEquals(Kind.CONNECT, fails(transport, READ).kind());
            }

            one.comeBack();
            other.comeBack();

            assertEquals(200, transport.execute(READ, ResponseReader.status()));
        }
    }

    @Test
    void oneOfThreeNodesInTroubleCostsNoCallAndIsUsedAgainOnceItIsWell() {
        FakeClock clock = new FakeClock();
        try (ScriptedNode sick =
                        new ScriptedNode(answer(503, "Content-Type: text/html\r\n", "<h1>down</h1>".getBytes()));
                ScriptedNode one = new ScriptedNode();
                ScriptedNode other = new ScriptedNode();
                Transport transport = connect(config(sick, one, other), clock)) {
            read(transport, 60);
            assertEquals(1, sick.requests().size());
            assertEquals(60, one.requests().size() + other.requests().size());

            clock.advance(Duration.ofSeconds(2));
            read(transport, 60);

            assertTrue(sick.requests().size() >= 20, sick.requests().size() + " requests");
        }
    }

    @Test
    void nodesAreTakenInTurnByThreadsThatComeAndGo() throws InterruptedException {
        List<ScriptedNode> nodes = List.of(new ScriptedNode(), new ScriptedNode(), new ScriptedNode());
        AtomicInteger failures = new AtomicInteger();
        try (Transport transport = connect(config(nodes.toArray(ScriptedNode[]::new)))) {
            for (int i = 0; i < 30; i++) {
                Thread thread = new Thread(() -> transport.execute(READ, ResponseReader.status()));
                thread.setUncaughtExceptionHandler((t, e) -> failures.incrementAndGet());
                thread.start();
                thread.join();
            }
        }

        assertEquals(0, failures.get());
        nodes.forEach(node -> assertEquals(10, node.requests().size()));
        nodes.forEach(ScriptedNode::close);
    }

    @Test
    void anAnswerThatIsNotHttpIsSaidToBeThat() {
        try (ScriptedNode node = new ScriptedNode(raw("SSH-2.0-OpenSSH_9.2\r\n\r\n"));
                Transport transport = connect(config(node))) {
            TransportException e = fails(transport, READ);

            assertEquals(Kind.PROTOCOL, e.kind());
            assertEquals(1, e.attempts().size());
        }
    }

    /** Reads to the end of the stream, not only to the end of the value. */
    private static String wholeString(Response response) throws IOException {
        String text = new String(response.body().readAllBytes());
        return text.substring(text.indexOf(':') + 2, text.lastIndexOf('"'));
    }

    private static TransportException fails(Transport transport, Request request) {
        return assertThrows(TransportException.class, () -> transport.execute(request, ResponseReader.bytes()));
    }

    private static void read(Transport transport, int times) {
        IntStream.range(0, times).forEach(i -> assertEquals(200, transport.execute(READ, ResponseReader.status())));
    }

    private static TransportConfigBuilder config(ScriptedNode... nodes) {
        TransportConfigBuilder builder =
                TransportConfig.builder().shuffleNodes(false).backoff(retry -> Duration.ofMillis(1));
        for (ScriptedNode node : nodes) {
            builder.node(node.node());
        }
        return builder.withoutDiscovery().closeTimeout(Duration.ofMillis(100));
    }

    /** A transport whose memory of sick nodes goes by another clock. */
    private Transport connect(TransportConfigBuilder builder, Clock health) {
        TransportConfig config = builder.build();
        NodePool pool = new NodePool(config.nodes(), config.nodeSelector(), health, () -> 0.5);
        Machinery machinery = Machinery.of(config.executor(), Clock.SYSTEM);
        NodeClient client = new HttpNodeClient(config.http(), HttpClientFactory.of(config.http()), machinery);
        return form(new DefaultTransport(config, pool, client, machinery));
    }

    private Transport connect(TransportConfigBuilder config) {
        return form(Transport.create(config.build()));
    }
    /** How calls are made; another form has to pass the same tests. */
    Transport form(Transport transport) {
        return transport;
    }
}
