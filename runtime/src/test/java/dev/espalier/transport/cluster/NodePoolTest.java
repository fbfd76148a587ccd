package dev.espalier.transport.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.transport.cluster.NodePool.Choice;
import dev.espalier.transport.node.Node;
import dev.espalier.transport.node.NodeListener;
import dev.espalier.transport.node.NodeSelector;
import dev.espalier.transport.support.FakeClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NodePoolTest {

    private static final Node A = Node.parse("http://a");
    private static final Node B = Node.parse("http://b");
    private static final Node C = Node.parse("http://c");

    private final FakeClock clock = new FakeClock();
    private double draw = 0.5;
    private final NodePool pool = pool(A, B, C);

    @Test
    void spreadsOverTheNodesThatAreWell() {
        assertEquals(List.of(A, B, C, A), chosen(pool, 4));
    }

    @Test
    void avoidsADeadNodeUntilItIsDue() {
        fail(pool, B);

        assertEquals(Set.of(A, C), Set.copyOf(chosen(pool, 10)));
        clock.advance(Duration.ofMillis(999));
        assertEquals(Set.of(A, C), Set.copyOf(chosen(pool, 10)));
        clock.advance(Duration.ofMillis(1));
        assertTrue(chosen(pool, 3).contains(B));
    }

    @Test
    void letsOneProbeThroughUntilItSucceeds() {
        fail(pool, B);
        clock.advance(Duration.ofSeconds(1));

        Choice probe = probe(pool, B);
        assertFalse(chosen(pool, 10).contains(B));
        pool.report(probe, Health.ALIVE, "");

        assertEquals(Set.of(A, B, C), Set.copyOf(chosen(pool, 3)));
        assertNull(pool.health(B));
    }

    @Test
    void prolongsTheExileAfterAProbeThatFailed() {
        fail(pool, B);
        clock.advance(Duration.ofSeconds(1));

        pool.report(probe(pool, B), Health.FAILED, "refused");

        clock.advance(Duration.ofMillis(1999));
        assertFalse(chosen(pool, 10).contains(B));
        clock.advance(Duration.ofMillis(1));
        assertTrue(chosen(pool, 3).contains(B));
    }

    @ParameterizedTest
    @CsvSource({"1, 1000", "2, 2000", "3, 4000", "4, 8000", "5, 16000", "6, 30000", "7, 30000", "100, 30000"})
    void doublesTheExileUpToTheLongest(int failures, long millis) {
        assertEquals(millis, exile(failures, 0.5));
        assertEquals(millis * 8 / 10, exile(failures, 0));
        assertEquals(millis * 12 / 10, exile(failures, 1));
    }

    @Test
    void countsOneIncidentOnceHoweverManyCallsItHits() {
        List<Choice> inFlight = IntStream.range(0, 30)
                .mapToObj(i -> pool.choose(List.of(), null))
                .filter(choice -> choice.node().equals(B))
                .toList();

        inFlight.forEach(choice -> pool.report(choice, Health.FAILED, "reset"));

        assertEquals(1, pool.health(B).failures());
    }

    @Test
    void releasesAProbeWhoseOutcomeSaysNothing() {
        fail(pool, B);
        clock.advance(Duration.ofSeconds(1));

        pool.report(probe(pool, B), Health.UNCHANGED, "");

        assertTrue(probe(pool, B).probe());
        assertEquals(1, pool.health(B).failures());
    }

    @Test
    void triesTheNodeThatIsDueFirstWhenAllAreDead() {
        draw = 1;
        fail(pool, A);
        draw = 0;
        fail(pool, C);
        draw = 0.5;
        fail(pool, B);

        assertEquals(C, pool.choose(List.of(), null).node());
        assertEquals(B, pool.choose(List.of(C), null).node());
        assertEquals(A, pool.choose(List.of(C, B), null).node());
        assertEquals(C, pool.choose(List.of(C, B, A), null).node());
    }

    @Test
    void neverRefusesEvenIfTheOnlyNodeIsBeingProbed() {
        NodePool single = pool(A);
        fail(single, A);
        clock.advance(Duration.ofSeconds(1));

        assertTrue(single.choose(List.of(), null).probe());
        Choice second = single.choose(List.of(), null);
        assertEquals(A, second.node());
        assertFalse(second.probe());
    }

    @Test
    void prefersNodesThatWereNotTried() {
        assertEquals(
                Set.of(C),
                Set.copyOf(IntStream.range(0, 5)
                        .mapToObj(i -> pool.choose(List.of(A, B), null).node())
                        .toList()));
        assertTrue(pool.hasUntried(List.of(A, B)));
        fail(pool, C);
        assertFalse(pool.hasUntried(List.of(A, B)));
        assertFalse(pool.choose(List.of(A, B), null).node().equals(C));
    }

    @Test
    void killsASilentNodeAtTheThirdSilenceOnly() {
        silence(pool, B);
        silence(pool, B);
        assertTrue(chosen(pool, 3).contains(B));

        silence(pool, B);

        assertFalse(chosen(pool, 6).contains(B));
    }

    @Test
    void forgetsSilencesAfterAnAnswerOrAWhile() {
        silence(pool, B);
        silence(pool, B);
        pool.report(choice(B), Health.ALIVE, "");
        silence(pool, B);
        silence(pool, B);
        assertTrue(chosen(pool, 3).contains(B));

        clock.advance(NodeHealth.WINDOW.plusNanos(1));
        silence(pool, B);
        silence(pool, B);
        assertTrue(chosen(pool, 3).contains(B));
    }

    @Test
    void takesOtherNodesAndKeepsWhatItKnows() {
        fail(pool, A);
        fail(pool, B);
        Node d = Node.parse("http://d");

        pool.replace(List.of(B, d));

        assertEquals(Set.of(d), Set.copyOf(chosen(pool, 5)));
        pool.report(choice(A), Health.FAILED, "late");
        assertNull(pool.health(A));
        assertThrows(IllegalArgumentException.class, () -> pool.replace(List.of()));
    }

    @Test
    void countsWhatEachNodeIsBusyWithAcrossAChangeOfNodes() {
        Choice before = choose(A);
        pool.replace(List.of(A, B));
        Choice after = choose(A);
        assertEquals(2, pool.inFlight(A));

        pool.report(before, Health.ALIVE, "");
        pool.report(after, Health.FAILED, "refused");

        assertEquals(0, pool.inFlight(A));
        assertEquals(0, pool.inFlight(C));
    }

    @Test
    void tellsItsListenersWhateverOneOfThemThrows() {
        List<String> told = new ArrayList<>();
        NodeListener throwing = new NodeListener() {
            @Override
            public void failed(Node node, String cause) {
                throw new IllegalStateException("on purpose");
            }
        };
        NodePool heard = new NodePool(
                List.of(A, B),
                NodeSelector.roundRobin(),
                clock,
                () -> 0.5,
                new NodeEvents(List.of(throwing, writingTo(told))));

        fail(heard, A);
        fail(heard, A);
        clock.advance(Duration.ofSeconds(1));
        heard.report(probe(heard, A), Health.FAILED, "refused again");
        clock.advance(Duration.ofSeconds(2));
        heard.report(probe(heard, A), Health.ALIVE, "");
        silence(heard, B);
        heard.replace(List.of(B, C));

        assertEquals(
                List.of(
                        "failed a: refused",
                        "exiled a for PT1S after 1: refused",
                        "failed a: refused",
                        "failed a: refused again",
                        "exiled a for PT2S after 2: refused again",
                        "revived a",
                        "failed b: silent",
                        "added c",
                        "removed a"),
                told);
    }

    private static NodeListener writingTo(List<String> told) {
        return new NodeListener() {
            @Override
            public void failed(Node node, String cause) {
                told.add("failed " + node.host() + ": " + cause);
            }

            @Override
            public void exiled(Node node, Duration exile, int failures, String cause) {
                told.add("exiled " + node.host() + " for " + exile + " after " + failures + ": " + cause);
            }

            @Override
            public void revived(Node node) {
                told.add("revived " + node.host());
            }

            @Override
            public void added(Node node) {
                told.add("added " + node.host());
            }

            @Override
            public void removed(Node node) {
                told.add("removed " + node.host());
            }
        };
    }

    private Choice choose(Node node) {
        return IntStream.range(0, 3)
                .mapToObj(i -> pool.choose(List.of(), null))
                .filter(choice -> {
                    boolean wanted = choice.node().equals(node);
                    if (!wanted) {
                        pool.report(choice, Health.UNCHANGED, "");
                    }
                    return wanted;
                })
                .findFirst()
                .orElseThrow();
    }

    @Test
    void saysWhoChoseAForeignNode() {
        NodePool misled = new NodePool(List.of(A, B), (candidates, context) -> C, clock, () -> draw);

        Exception e = assertThrows(IllegalStateException.class, () -> misled.choose(List.of(), null));

        assertTrue(e.getMessage().contains("http://c:80, which is none of [http://a:80, http://b:80]"), e.getMessage());
    }

    @Test
    void sendsExactlyOneProbeHoweverManyThreadsAsk() throws InterruptedException {
        fail(pool, B);
        clock.advance(Duration.ofSeconds(1));
        AtomicInteger probes = new AtomicInteger();

        List<Thread> threads = IntStream.range(0, 16)
                .mapToObj(i -> new Thread(() -> {
                    for (int round = 0; round < 200; round++) {
                        if (pool.choose(List.of(), null).probe()) {
                            probes.incrementAndGet();
                        }
                    }
                }))
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }

        assertEquals(1, probes.get());
    }

    private NodePool pool(Node... nodes) {
        return new NodePool(List.of(nodes), NodeSelector.roundRobin(), clock, () -> draw);
    }

    private static List<Node> chosen(NodePool pool, int times) {
        return IntStream.range(0, times)
                .mapToObj(i -> {
                    Choice choice = pool.choose(List.of(), null);
                    pool.report(choice, Health.UNCHANGED, "");
                    return choice.node();
                })
                .toList();
    }

    private static Choice probe(NodePool pool, Node node) {
        Set<Choice> seen = new HashSet<>();
        for (int i = 0; i < 10; i++) {
            Choice choice = pool.choose(List.of(), null);
            if (choice.node().equals(node)) {
                return choice;
            }
            seen.add(choice);
        }
        throw new AssertionError(node + " was not chosen, only " + seen);
    }

    private static Choice choice(Node node) {
        return new Choice(node, false, new AtomicInteger());
    }

    private static void fail(NodePool pool, Node node) {
        pool.report(choice(node), Health.FAILED, "refused");
    }

    private static void silence(NodePool pool, Node node) {
        pool.report(choice(node), Health.SUSPECT, "silent");
    }

    private static long exile(int failures, double draw) {
        NodeHealth health = NodeHealth.WELL;
        for (int i = 0; i < failures; i++) {
            health = health.failed(0, () -> draw);
        }
        return Duration.ofNanos(health.deadUntil()).toMillis();
    }
}
