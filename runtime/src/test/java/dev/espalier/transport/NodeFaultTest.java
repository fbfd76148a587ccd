package dev.espalier.transport;

import static dev.espalier.transport.ScriptedCluster.calls;
import static dev.espalier.transport.ScriptedNode.answer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.transport.cluster.NodeHealth;
import dev.espalier.transport.cluster.NodePool;
import dev.espalier.transport.discovery.AddressPolicy;
import dev.espalier.transport.error.TransportException;
import dev.espalier.transport.error.TransportException.Kind;
import dev.espalier.transport.http.HttpClientFactory;
import dev.espalier.transport.http.HttpNodeClient;
import dev.espalier.transport.http.NodeClient;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;
import dev.espalier.transport.support.Clock;
import dev.espalier.transport.support.FakeClock;
import dev.espalier.transport.support.Machinery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What nodes do to a client, and what becomes of them. */
class NodeFaultTest {

    private static final Request READ = Request.get(RequestPath.of("articles", "_doc", "1"));
    private static final Request CREATE = Request.post(RequestPath.of("articles", "_doc"));

    private final FakeClock clock = new FakeClock();

    @Test
    void fault1ARefusedConnectionSendsTheRequestToTheNextNodeAtOnce() {
        List<Integer> pauses = new ArrayList<>();
        try (ScriptedNode down = new ScriptedNode();
                ScriptedNode up = new ScriptedNode();
                DefaultTransport transport = connect(config(down, up).backoff(retry -> {
                    pauses.add(retry);
                    return Duration.ZERO;
                }))) {
            down.goDown();

            assertEquals(200, transport.execute(CREATE, ResponseReader.status()));

            assertEquals(List.of(), pauses);
            assertTrue(transport.pool().health(down.node()).dead());
            up.goDown();
            TransportException e = fails(transport, READ);
            assertEquals(4, e.attempts().size(), e.getMessage());
            assertEquals(3, e.getSuppressed().length);
            assertTrue(e.getMessage().contains(up.node().toString()), e.getMessage());
            assertTrue(e.getMessage().contains(down.node().toString()), e.getMessage());
        }
    }

    @Test
    void fault2ANodeThatBreaksOffEveryAnswerIsAvoidedLongerEachTime() {
        byte[] half = "{\"half".getBytes();
        try (ScriptedNode dying = new ScriptedNode().usually(wire -> {
                    wire.body();
                    wire.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n");
                    wire.write(half);
                    wire.close();
                });
                ScriptedNode well = new ScriptedNode();
                DefaultTransport transport = connect(config(dying, well))) {
            for (int failures = 1; failures <= 3; failures++) {
                read(transport, 4);
                assertEquals(failures, transport.pool().health(dying.node()).failures());
                clock.advance(Duration.ofSeconds(1L << (failures - 1)));
            }
        }
    }

    @Test
    void fault6ANodeThatIsSilentInTheMiddleOfEachAnswerIsSuspectedAndThenAvoided() {
        try (ScriptedNode silent = new ScriptedNode().usually(wire -> {
                    wire.body();
                    wire.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{");
                    wire.awaitEnd();
                });
                ScriptedNode well = new ScriptedNode();
                DefaultTransport transport = connect(config(silent, well)
                        .responseTimeout(Duration.ofMillis(50))
                        .retryOnTimeout(true))) {
            for (int strike = 1; strike <= NodeHealth.MOST_STRIKES; strike++) {
                assertEquals(strike - 1, silent.requests().size());
                read(transport, 1);
                read(transport, silent.requests().size() < strike ? 1 : 0);
            }
            assertTrue(transport.pool().health(silent.node()).dead());
        }
    }

    @Test
    void fault9NodesThatAllDiedAreProbedStepByStepAndServeAgainWhenTheyAreBack() {
        try (ScriptedNode one = new ScriptedNode();
                ScriptedNode other = new ScriptedNode();
                DefaultTransport transport = connect(config(one, other).maxRetries(1))) {
            one.goDown();
            other.goDown();
            for (int step = 0; step < 3; step++) {
                TransportException e = fails(transport, READ);
                assertEquals(Kind.CONNECT, e.kind());
                assertEquals(2, e.attempts().size());
                // Whatever else fails meanwhile, the exile grows by one step for one probe.
                fails(transport, READ);
                assertEquals(step + 1, transport.pool().health(one.node()).failures());
                clock.advance(Duration.ofSeconds(1L << step));
            }

            one.comeBack();
            other.comeBack();
            read(transport, 4);

            assertEquals(2, one.requests().size());
            assertEquals(2, other.requests().size());
            assertEquals(null, transport.pool().health(one.node()));
        }
    }

    @Test
    void fault10OneNodeOfThreeThatAnswers503IsAvoidedAndCostsNoCall() {
        try (ScriptedNode sick = new ScriptedNode().usually(answer(503, "{}"));
                ScriptedNode one = new ScriptedNode();
                ScriptedNode other = new ScriptedNode();
                DefaultTransport transport = connect(config(sick, one, other))) {
            for (int round = 0; round < 4; round++) {
                read(transport, 30);
                clock.advance(Duration.ofSeconds(1L << round));
            }

            assertEquals(4, sick.requests().size(), "one probe for each step");
            assertEquals(120, one.requests().size() + other.requests().size());
        }
    }

    /** The node is found at an IP address that its certificate does not name. */
    @Test
    void fault26AHostNameThatDoesNotMatchIsHandledByPolicyAndNeverIgnored(@TempDir Path directory)
            throws IOException, InterruptedException, GeneralSecurityException {
        TestCertificate byIp = TestCertificate.make(directory, "seed", "ip:127.0.0.1");
        TestCertificate byName = TestCertificate.make(directory, "node", "dns:node.invalid");
        Path both = Files.writeString(
                directory.resolve("both.pem"), Files.readString(byIp.pem()) + Files.readString(byName.pem()));
        ScriptedCluster cluster = new ScriptedCluster("own");
        try (ScriptedNode seed = encrypted(byIp, "seed.invalid").usually(cluster);
                ScriptedNode named = encrypted(byName, "node.invalid").usually(cluster)) {
            String published = "node.invalid/" + ScriptedCluster.address(named);
            cluster.lists(ScriptedCluster.address(seed), published);
            for (AddressPolicy policy : List.of(AddressPolicy.NAME, AddressPolicy.IP)) {
                try (Transport transport = Transport.create(found(seed, both, policy))) {
                    read(transport, 1);
                    await(() -> transport.nodes().get(0).metadata() != null);
                    assertEquals(List.of(seed.node()), transport.nodes());
                }
            }
            assertEquals(0, named.requests().size());

            try (Transport transport = Transport.create(found(seed, both, AddressPolicy.NAME_AT_IP))) {
                await(() -> {
                    read(transport, 1);
                    return calls(named) > 2;
                });
                assertEquals(
                        "node.invalid:" + named.node().port(),
                        named.requests().get(0).header("Host"));
                assertFalse(transport.nodes().get(1).toString().contains("127.0.0.1"));
            }
        }
    }

    private static TransportConfig found(ScriptedNode seed, Path trusted, AddressPolicy policy) {
        return TransportConfig.builder()
                .node(seed.node())
                .caCertificate(trusted)
                .connectTimeout(Duration.ofSeconds(10))
                .closeTimeout(Duration.ofMillis(100))
                .discovery(DiscoverySettings.standard()
                        .withInterval(Duration.ofMillis(300))
                        .withTimeout(Duration.ofSeconds(10))
                        .withAddresses(policy))
                .build();
    }

    /** Refuses connections that ask for another name. */
    private static ScriptedNode encrypted(TestCertificate certificate, String name) {
        return new ScriptedNode("https", () -> {
            SSLServerSocket socket = (SSLServerSocket)
                    certificate.server().getServerSocketFactory().createServerSocket();
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setSNIMatchers(List.of(SNIHostName.createSNIMatcher(name.replace(".", "\\."))));
            socket.setSSLParameters(parameters);
            return socket;
        });
    }

    private static void read(Transport transport, int times) {
        IntStream.range(0, times).forEach(i -> transport.execute(READ, ResponseReader.bytes()));
    }

    private static TransportException fails(Transport transport, Request request) {
        return assertThrows(TransportException.class, () -> transport.execute(request, ResponseReader.bytes()));
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, "waited in vain");
            Thread.yield();
        }
    }

    private static TransportConfigBuilder config(ScriptedNode... nodes) {
        TransportConfigBuilder builder = TransportConfig.builder()
                .shuffleNodes(false)
                .backoff(retry -> Duration.ofMillis(1))
                .closeTimeout(Duration.ofMillis(100))
                .withoutDiscovery();
        for (ScriptedNode node : nodes) {
            builder.node(node.node());
        }
        return builder;
    }

    /** A transport whose memory of sick nodes goes by another clock. */
    private DefaultTransport connect(TransportConfigBuilder builder) {
        TransportConfig config = builder.build();
        NodePool pool = new NodePool(config.nodes(), config.nodeSelector(), clock, () -> 0.5);
        Machinery machinery = Machinery.of(config.executor(), Clock.SYSTEM);
        NodeClient client = new HttpNodeClient(config.http(), HttpClientFactory.of(config.http()), machinery);
        return new DefaultTransport(config, pool, client, machinery);
    }
}
