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

import dev.espalier.transport.ScriptedNode.Step;
import dev.espalier.transport.discovery.NodeDiscovery;
import dev.espalier.transport.error.TransportException;
import dev.espalier.transport.node.Node;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers that must not make things worse. */
class DiscoveryFaultTest extends DiscoveryScene {

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
}
