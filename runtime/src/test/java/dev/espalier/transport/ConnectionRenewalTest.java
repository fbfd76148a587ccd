package dev.espalier.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.transport.cluster.NodePool;
import dev.espalier.transport.error.TransportException;
import dev.espalier.transport.error.TransportException.Kind;
import dev.espalier.transport.http.HttpClientFactory;
import dev.espalier.transport.http.HttpNodeClient;
import dev.espalier.transport.http.NodeClient;
import dev.espalier.transport.node.Node;
import dev.espalier.transport.request.BackoffPolicy;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;
import dev.espalier.transport.support.Clock;
import dev.espalier.transport.support.Machinery;
import java.time.Duration;
import org.apache.hc.core5.util.TimeValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Connections that outlive what they were made for: names that move, pauses of the process. */
@Timeout(20)
class ConnectionRenewalTest {

    private static final Request READ = Request.get(RequestPath.of("x"));

    /** How calls are made; another form has to pass the same tests. */
    Transport form(Transport transport) {
        return transport;
    }

    @Test
    void fault08_aNameThatMovesIsFollowedWhenConnectionsAreRenewed() {
        MovingDns dns = new MovingDns("127.0.0.1");
        try (ScriptedNode before = new ScriptedNode();
                ScriptedNode after = new ScriptedNode("127.0.0.2", before.node().port());
                Transport transport = connect(before, dns, Duration.ofMillis(20))) {
            assertEquals(200, transport.execute(READ, ResponseReader.status()));

            dns.move("127.0.0.2");
            while (after.requests().isEmpty()) {
                assertEquals(200, transport.execute(READ, ResponseReader.status()));
            }

            assertEquals(1, after.connections());
        }
    }

    @Test
    void fault08_aNameThatIsLookedUpInVainIsAFailureOfTheNodeAndTriedAgain() {
        MovingDns dns = new MovingDns(null);
        try (ScriptedNode node = new ScriptedNode();
                Transport transport = connect(node, dns, Duration.ofMinutes(10))) {
            TransportException e =
                    assertThrows(TransportException.class, () -> transport.execute(READ, ResponseReader.status()));
            assertEquals(Kind.CONNECT, e.kind());
            assertEquals(2, e.attempts().size());
            assertTrue(e.getMessage().contains("moving.test"), e.getMessage());

            dns.move("127.0.0.1");

            assertEquals(200, transport.execute(READ, ResponseReader.status()));
        }
    }

    @Test
    void fault48_connectionsThatWereClosedDuringAPauseOfTheProcessCostNothing() throws InterruptedException {
        try (ScriptedNode node = new ScriptedNode();
                Transport transport = connect(node, new MovingDns("127.0.0.1"), Duration.ofMinutes(10))) {
            Request create = Request.post(RequestPath.of("x", "_doc"));
            assertEquals(200, transport.execute(create, ResponseReader.status()));
            // What the process would find after it was frozen: its connections are gone, and it was not told in time.
            node.dropConnections();
            node.awaitNoConnections();
            // Idle for longer than nothing, which is how long a connection is trusted here.
            for (long now = System.currentTimeMillis(); System.currentTimeMillis() < now + 2; ) {
                Thread.onSpinWait();
            }

            assertEquals(200, transport.execute(create, ResponseReader.status()));
            assertEquals(2, node.requests().size());
        }
    }

    private Transport connect(ScriptedNode node, MovingDns dns, Duration timeToLive) {
        TransportConfig config = TransportConfig.builder()
                .node(new Node("http", "moving.test", node.node().port(), ""))
                .connectionTimeToLive(timeToLive)
                .backoff(BackoffPolicy.none())
                .maxRetries(1)
                .build();
        NodePool pool = new NodePool(config.nodes(), config.nodeSelector(), Clock.SYSTEM, () -> 0.5);
        Machinery machinery = Machinery.of(config.executor(), Clock.SYSTEM);
        HttpClientFactory factory = new HttpClientFactory(config.http(), dns, TimeValue.ZERO_MILLISECONDS);
        NodeClient client = new HttpNodeClient(config.http(), factory, machinery);
        return form(new DefaultTransport(config, pool, client, machinery));
    }
}
