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
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DiscoveryTest {

    private static final Request READ = Request.get(RequestPath.of("articles", "_doc", "1"));
    private static final String THREAD = "espalier-transport-discovery";

    /** After a change, a thirtieth of it: 10 ms. */
    private static final DiscoverySettings OFTEN =
            DiscoverySettings.standard().withInterval(Duration.ofMillis(300)).withTimeout(Duration.ofSeconds(5));

    private final ScriptedCluster cluster = new ScriptedCluster("own");
    private final List<ScriptedNode> started = new ArrayList<>();
    private final ConcurrentLinkedQueue<String> events = new ConcurrentLinkedQueue<>();

    @AfterEach
    void stopNodes() {
        started.forEach(ScriptedNode::close);
    }

    @Test
    void findsAllNodesFromOneSeedWithTheFirstRequestAndNotBefore() {
        ScriptedNode seed = node();
        ScriptedNode other = node();
        cluster.lists(seed, other);
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

    /** Fault 40: what cannot be used never takes the place of what works, and is told once. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("uselessAnswers")
    void keepsTheNodesThatWorkAndWarnsOnce(String name, int status, String answer) {
        ScriptedNode one = node();
        ScriptedNode other = node();
        cluster.says(status, answer);
        PrintStream err = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try (Transport transport = connect(config(one, other))) {
            read(transport);
            await(() -> listings(one) + listings(other) > 3);
            read(transport);

            assertEquals(List.of(one.node(), other.node()), transport.nodes());
            assertEquals(List.of(), List.copyOf(events));
            cluster.lists(one, other);
            await(() -> transport.nodes().get(0).metadata() != null);
        } finally {
            System.setErr(err);
        }
        String text = log.toString(StandardCharsets.UTF_8);
        assertEquals(2, text.split("Requests go on to", -1).length, text);
        assertFalse(text.contains("is avoided"), text);
    }

    static Stream<Arguments> uselessAnswers() {
        return Stream.of(
                Arguments.of("no nodes", 200, list(0, List.of())),
                Arguments.of("an empty object", 200, "{}"),
                Arguments.of("only dedicated masters", 200, list(0, List.of(master("127.0.0.1:9200")))),
                Arguments.of("unreachable addresses", 200, list(0, List.of(data("127.0.0.1:1"), data("[::1]:1")))),
                Arguments.of("an unknown scope", 200, list(0, List.of(data("[fe80::1%nosuch9]:9200")))),
                Arguments.of("port 0", 200, list(0, List.of(data("127.0.0.1:0")))),
                Arguments.of("a port in words", 200, list(0, List.of(data("127.0.0.1:http")))),
                Arguments.of("no HTTP", 200, "{\"nodes\": {\"id\": {\"name\": \"n\", \"roles\": [\"data\"]}}}"),
                Arguments.of("not logged in", 401, "{\"error\": {\"type\": \"security_exception\"}}"),
                Arguments.of("no permission", 403, "{\"error\": {\"type\": \"security_exception\"}}"),
                Arguments.of("a page of a proxy", 200, "<html>"),
                Arguments.of("half an answer", 200, "{\"nodes\": {\"id\": {\"name\""),
                Arguments.of("something else", 200, "[1, 2]"));
    }

    /** Fault 40: a node of another cluster at a listed address. */
    @Test
    void adoptsNoNodeOfAnotherCluster() {
        ScriptedNode one = node();
        ScriptedNode foreign = started(new ScriptedNode().usually(new ScriptedCluster("another")));
        ScriptedNode forming = started(new ScriptedNode().usually(new ScriptedCluster("_na_")));
        ScriptedNode own = node();
        cluster.lists(one, foreign, forming, own);
        try (Transport transport = connect(config(one))) {
            await(() -> {
                read(transport);
                return calls(own) > 2;
            });

            assertEquals(Set.of(one.node(), own.node()), Set.copyOf(transport.nodes()));
            assertEquals(0, calls(foreign) + calls(forming));
        }
    }

    /** Fault 40: a configured node that belongs to another cluster by now is not believed. */
    @Test
    void believesNoSeedThatBelongsToAnotherClusterByNow() {
        ScriptedNode seed = node();
        ScriptedNode own = node();
        cluster.lists(own);
        ScriptedCluster another = new ScriptedCluster("another");
        try (Transport transport = connect(config(seed))) {
            await(() -> {
                read(transport);
                return transport.nodes().equals(List.of(own.node()));
            });
            another.lists(seed);
            seed.usually(another);
            long before = seed.requests().size();

            own.goDown();
            assertThrows(TransportException.class, () -> read(transport));
            await(() -> seed.requests().size() > before + 1);

            assertEquals(List.of(own.node()), transport.nodes());
            assertEquals(0, listings(seed) - 1, "it was not even asked for the nodes");
        }
    }

    /** Fault 40: one unusable entry does not cost the others. */
    @Test
    void takesTheRestWhenSomeEntriesCannotBeUsed() {
        ScriptedNode seed = node();
        ScriptedNode other = node();
        cluster.says(
                200,
                list(
                        0,
                        List.of(
                                data("127.0.0.1:0"),
                                data("127.0.0.1:text"),
                                data("0.0.0.0:9200"),
                                "{\"name\": \"without http\"}",
                                "7",
                                data(address(seed)),
                                master("127.0.0.1:1"),
                                data("localhost/" + address(other)),
                                data(address(seed)))));
        try (Transport transport = connect(config(seed))) {
            read(transport);
            await(() -> transport.nodes().size() == 2);

            assertEquals(
                    List.of(
                            seed.node(),
                            Node.parse("http://localhost:" + other.node().port())),
                    transport.nodes());
        }
    }

    /** Fault 40: the configured nodes are asked when no other answers. */
    @Test
    void fallsBackToTheSeedsWhenAllThatWasFoundIsGone() {
        ScriptedNode seed = node();
        ScriptedNode first = node();
        ScriptedNode second = node();
        cluster.lists(first);
        try (Transport transport = connect(config(seed))) {
            read(transport);
            await(() -> transport.nodes().equals(List.of(first.node())));

            cluster.lists(second);
            first.goDown();

            await(() -> transport.nodes().equals(List.of(second.node())));
            read(transport);
        }
    }

    @Test
    void dropsNobodyForAnAnswerThatIsIncomplete() {
        ScriptedNode one = node();
        ScriptedNode other = node();
        ScriptedNode third = node();
        cluster.says(200, list(1, List.of(data(address(one)), data(address(third)))));
        try (Transport transport = connect(config(one, other))) {
            read(transport);
            await(() -> transport.nodes().size() == 3);

            assertEquals(List.of(one.node(), other.node(), third.node()), transport.nodes());
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
    void goesOnToTheNextNodeWhenOneDoesNotAnswerInTime() {
        Step mute = wire -> {
            if (wire.target().startsWith(ScriptedCluster.LIST)) {
                wire.awaitEnd();
            }
            cluster.run(wire);
        };
        ScriptedNode silent = started(new ScriptedNode().usually(mute));
        ScriptedNode speaking = node();
        ScriptedNode third = node();
        cluster.lists(silent, speaking, third);
        TransportConfigBuilder config = config(silent, speaking).discovery(OFTEN.withTimeout(Duration.ofMillis(200)));
        try (Transport transport = connect(config)) {
            read(transport);
            await(() -> transport.nodes().size() == 3);
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
    void survivesASourceThatThrows() {
        ScriptedNode seed = node();
        CountDownLatch rounds = new CountDownLatch(3);
        NodeDiscovery broken = inquiry -> {
            rounds.countDown();
            if (rounds.getCount() == 1) {
                throw new AssertionError("on purpose");
            }
            throw new IllegalStateException("on purpose");
        };
        try (Transport transport = connect(config(seed).discovery(OFTEN.withSource(broken)))) {
            read(transport);
            await(() -> rounds.getCount() == 0);
            read(transport);
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

    private ScriptedNode node() {
        return started(new ScriptedNode().usually(cluster));
    }

    private ScriptedNode started(ScriptedNode node) {
        started.add(node);
        return node;
    }

    private TransportConfigBuilder config(ScriptedNode... seeds) {
        TransportConfigBuilder builder = TransportConfig.builder()
                .shuffleNodes(false)
                .backoff(retry -> Duration.ofMillis(1))
                .closeTimeout(Duration.ofMillis(500))
                .discovery(OFTEN)
                .nodeListener(new NodeListener() {
                    @Override
                    public void added(Node node) {
                        events.add("added " + node);
                    }

                    @Override
                    public void removed(Node node) {
                        events.add("removed " + node);
                    }
                });
        for (ScriptedNode seed : seeds) {
            builder.node(seed.node());
        }
        return builder;
    }

    private static Transport connect(TransportConfigBuilder config) {
        return Transport.create(config.build());
    }

    private static void read(Transport transport) {
        assertEquals(200, transport.execute(READ, ResponseReader.status()));
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, "waited in vain");
            Thread.yield();
        }
    }
}
