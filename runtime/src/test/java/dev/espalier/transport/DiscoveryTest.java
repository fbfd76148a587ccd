package dev.espalier.transport;

import static dev.espalier.transport.ScriptedCluster.address;
import static dev.espalier.transport.ScriptedCluster.calls;
import static dev.espalier.transport.ScriptedCluster.data;
import static dev.espalier.transport.ScriptedCluster.list;
import static dev.espalier.transport.ScriptedCluster.listings;
import static dev.espalier.transport.ScriptedCluster.master;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.transport.ScriptedNode.Step;
import dev.espalier.transport.discovery.DiscoveredNodes;
import dev.espalier.transport.discovery.NodeDiscovery;
import dev.espalier.transport.error.TransportException;
import dev.espalier.transport.node.Node;
import dev.espalier.transport.node.NodeMetadata;
import dev.espalier.transport.node.NodeSelector;
import dev.espalier.transport.request.Credentials;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class DiscoveryTest extends DiscoveryScene {

    private static final String THREAD = "espalier-transport-discovery";

    @Test
    void findsAllNodesFromOneSeedWithTheFirstRequestAndNotBefore() {
        ScriptedNode seed = node();
        ScriptedNode other = node();
        cluster.lists(seed, other);
        await(() -> !threadRuns());
        try (Transport transport = connect(config(seed))) {
            assertEquals(0, seed.connections());
            assertFalse(threadRuns());

            read(transport);
            await(() -> transport.nodes().size() == 2);

            await(() -> {
                read(transport);
                return calls(other) > 2 && calls(seed) > 2;
            });
            NodeMetadata known = transport.nodes().get(1).metadata();
            assertEquals(new NodeMetadata("id1", "n", "9.4.3", Set.of("data", "ingest", "master"), zone()), known);
            assertEquals(List.of("added " + other.node()), List.copyOf(events));
        }
    }

    @Test
    void blocksNoRequestHoweverLongItTakes() {
        CountDownLatch patience = new CountDownLatch(1);
        Step slow = wire -> {
            if (wire.target().equals("/")) {
                patience.await();
            }
            cluster.run(wire);
        };
        ScriptedNode seed = started(new ScriptedNode().usually(slow));
        ScriptedNode other = node();
        cluster.lists(seed, other);
        try (Transport transport = connect(config(seed).maxConnectionsPerNode(1))) {
            for (int i = 0; i < 20; i++) {
                read(transport);
            }
            assertEquals(List.of(seed.node()), transport.nodes());

            patience.countDown();

            await(() -> transport.nodes().size() == 2);
        }
    }

    @Test
    void comesWithTheCredentialsOfTheClientAndPlainJson() {
        ScriptedNode seed = node();
        cluster.lists(seed);
        TransportConfigBuilder config =
                config(seed).credentials(new Credentials.ApiKey("a2V5")).compatibleWith(9);
        try (Transport transport = connect(config)) {
            read(transport);
            await(() -> listings(seed) > 0);

            seed.requests().forEach(request -> assertEquals("ApiKey a2V5", request.header("Authorization")));
            assertTrue(seed.requests().stream()
                    .filter(request -> request.target().startsWith(ScriptedCluster.LIST))
                    .allMatch(request -> request.header("Accept").equals("application/json")));
        }
    }

    @Test
    void dropsWhatLeftAndClosesItsConnections() {
        ScriptedNode seed = node();
        ScriptedNode leaving = node();
        cluster.lists(seed, leaving);
        try (Transport transport = connect(config(seed))) {
            await(() -> {
                read(transport);
                return calls(leaving) > 2;
            });
            assertTrue(leaving.openConnections() > 0);

            cluster.lists(seed);
            await(() -> transport.nodes().equals(List.of(seed.node())));

            await(() -> leaving.openConnections() == 0);
            long before = calls(leaving);
            for (int i = 0; i < 10; i++) {
                read(transport);
            }
            assertEquals(before, calls(leaving));
            assertEquals(List.of("added " + leaving.node(), "removed " + leaving.node()), List.copyOf(events));
        }
    }

    @Test
    void letsARequestToANodeThatLeavesFinishAndThenClosesItsConnection() throws InterruptedException {
        CountDownLatch reached = new CountDownLatch(1);
        CountDownLatch gone = new CountDownLatch(1);
        ScriptedNode seed = node();
        Step slow = wire -> {
            if (wire.target().startsWith("/slow")) {
                reached.countDown();
                gone.await();
            }
            cluster.run(wire);
        };
        ScriptedNode leaving = started(new ScriptedNode().usually(slow));
        cluster.lists(seed, leaving);
        NodeSelector leavingFirst = NodeSelector.prefer(leaving.node()::equals, NodeSelector.roundRobin());
        try (Transport transport = connect(config(seed).nodeSelector(leavingFirst))) {
            read(transport);
            await(() -> transport.nodes().size() == 2);
            List<Integer> statuses = new ArrayList<>();
            Request request = Request.get(RequestPath.of("slow"));
            Thread call = new Thread(() -> statuses.add(transport.execute(request, ResponseReader.status())));
            call.start();
            reached.await();

            cluster.lists(seed);
            await(() -> transport.nodes().size() == 1);
            gone.countDown();
            call.join();

            assertEquals(List.of(200), statuses);
            await(() -> leaving.openConnections() == 0);
        }
    }

    @Test
    void looksAgainSoonAfterANodeFailed() {
        ScriptedNode one = node();
        ScriptedNode other = node();
        cluster.lists(one, other);
        DiscoverySettings seldom = OFTEN.withInterval(Duration.ofSeconds(45));
        try (Transport transport = connect(config(one, other).discovery(seldom))) {
            read(transport);
            await(() -> listings(one) + listings(other) > 0);

            cluster.lists(one);
            other.goDown();

            await(() -> {
                read(transport);
                return transport.nodes().size() == 1;
            });
        }
    }

    @Test
    void usesASourceOfOnesOwnButTrustsNoAddressOfIt() {
        ScriptedNode seed = node();
        ScriptedNode other = node();
        NodeDiscovery platform = inquiry -> new DiscoveredNodes(
                List.of(other.node(), Node.parse("http://127.0.0.1:1")),
                inquiry.candidates().size() > 0);
        try (Transport transport = connect(config(seed).discovery(OFTEN.withSource(platform)))) {
            read(transport);
            await(() -> transport.nodes().equals(List.of(other.node())));

            assertEquals(0, listings(seed) + listings(other));
        }
    }

    @Test
    void acceptsWhatTheConfigurationWants() {
        ScriptedNode seed = node();
        ScriptedNode other = node();
        cluster.says(200, list(0, List.of(data(address(seed)), master(address(other)))));
        DiscoverySettings mastersToo = OFTEN.withAccepted(node -> true);
        try (Transport transport = connect(config(seed).discovery(mastersToo))) {
            read(transport);
            await(() -> transport.nodes().size() == 2);
        }
    }

    @Test
    void leavesDedicatedMastersAloneEvenIfTheyAreConfigured() {
        ScriptedNode seed = node();
        ScriptedNode other = node();
        cluster.says(200, list(0, List.of(master(address(seed)), data(address(other)))));
        try (Transport transport = connect(config(seed))) {
            read(transport);
            await(() -> transport.nodes().equals(List.of(other.node())));
        }
    }

    @Test
    void endsWithTheTransportEvenInTheMiddleOfARound() {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch cutOff = new CountDownLatch(1);
        Step mute = wire -> {
            if (wire.target().equals("/")) {
                asked.countDown();
                wire.awaitHangUp();
                cutOff.countDown();
            }
            cluster.run(wire);
        };
        ScriptedNode seed = started(new ScriptedNode().usually(mute));
        Transport transport = connect(
                config(seed).closeTimeout(Duration.ofSeconds(60)).discovery(OFTEN.withTimeout(Duration.ofSeconds(60))));
        read(transport);
        await(() -> asked.getCount() == 0);
        assertTrue(threadRuns());

        transport.close();

        assertFalse(threadRuns());
        await(() -> cutOff.getCount() == 0);
        assertThrows(TransportException.class, () -> read(transport));
        assertFalse(threadRuns(), "it does not start again");
    }

    private static Map<String, String> zone() {
        return Map.of("zone", "north");
    }

    private static boolean threadRuns() {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals(THREAD));
    }
}
