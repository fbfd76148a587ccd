package dev.espalier.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.transport.NodePool.Choice;
import dev.espalier.transport.Verdict.Health;
import java.time.Duration;
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
                .mapToObj(i -> pool.choose(List.of()))
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

        assertEquals(C, pool.choose(List.of()).node());
        assertEquals(B, pool.choose(List.of(C)).node());
        assertEquals(A, pool.choose(List.of(C, B)).node());
        assertEquals(C, pool.choose(List.of(C, B, A)).node());
    }

    @Test
    void neverRefusesEvenIfTheOnlyNodeIsBeingProbed() {
        NodePool single = pool(A);
        fail(single, A);
        clock.advance(Duration.ofSeconds(1));

        assertTrue(single.choose(List.of()).probe());
        assertEquals(new Choice(A, false), single.choose(List.of()));
    }

    @Test
    void prefersNodesThatWereNotTried() {
        assertEquals(
                Set.of(C),
                Set.copyOf(IntStream.range(0, 5)
                        .mapToObj(i -> pool.choose(List.of(A, B)).node())
                        .toList()));
        assertTrue(pool.hasUntried(List.of(A, B)));
        fail(pool, C);
        assertFalse(pool.hasUntried(List.of(A, B)));
        assertFalse(pool.choose(List.of(A, B)).node().equals(C));
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
        pool.report(new Choice(B, false), Health.ALIVE, "");
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
        pool.report(new Choice(A, false), Health.FAILED, "late");
        assertNull(pool.health(A));
        assertThrows(IllegalArgumentException.class, () -> pool.replace(List.of()));
    }

    @Test
    void saysWhoChoseAForeignNode() {
        NodePool misled = new NodePool(List.of(A, B), candidates -> C, clock, () -> draw);

        Exception e = assertThrows(IllegalStateException.class, () -> misled.choose(List.of()));

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
                        if (pool.choose(List.of()).probe()) {
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
                    Choice choice = pool.choose(List.of());
                    pool.report(choice, Health.UNCHANGED, "");
                    return choice.node();
                })
                .toList();
    }

    private static Choice probe(NodePool pool, Node node) {
        Set<Choice> seen = new HashSet<>();
        for (int i = 0; i < 10; i++) {
            Choice choice = pool.choose(List.of());
            if (choice.node().equals(node)) {
                return choice;
            }
            seen.add(choice);
        }
        throw new AssertionError(node + " was not chosen, only " + seen);
    }

    private static void fail(NodePool pool, Node node) {
        pool.report(new Choice(node, false), Health.FAILED, "refused");
    }

    private static void silence(NodePool pool, Node node) {
        pool.report(new Choice(node, false), Health.SUSPECT, "silent");
    }

    private static long exile(int failures, double draw) {
        NodeHealth health = NodeHealth.WELL;
        for (int i = 0; i < failures; i++) {
            health = health.failed(0, () -> draw);
        }
        return Duration.ofNanos(health.deadUntil()).toMillis();
    }
}
