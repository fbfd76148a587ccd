package dev.espalier.transport.node;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.espalier.transport.cluster.Health;
import dev.espalier.transport.cluster.NodePool;
import dev.espalier.transport.cluster.NodePool.Choice;
import dev.espalier.transport.support.FakeClock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A node that joins gets its share bit by bit. */
class WarmingUpSelectorTest {

    private static final Node A = Node.parse("http://a");
    private static final Node B = Node.parse("http://b");
    private static final Duration TIME = Duration.ofSeconds(100);
    private static final int CALLS = 2000;

    private final FakeClock clock = new FakeClock();
    private int drawn;

    /** Evenly, and not in step with the calls. */
    private double draw() {
        return drawn++ * 0.618034 % 1;
    }

    private final NodePool pool = new NodePool(
            List.of(A), new WarmingUpSelector(NodeSelector.roundRobin(), TIME, this::draw), clock, () -> 0.5);

    @Test
    void aNodeThatIsFoundGetsMoreAndMore() {
        pool.replace(List.of(A, B));
        assertShareOfB(0.1);
        clock.advance(Duration.ofSeconds(50));
        assertShareOfB(0.5);
        clock.advance(Duration.ofSeconds(50));
        assertShareOfB(1);
    }

    @Test
    void aNodeThatIsBackDoesSoAgain() {
        pool.replace(List.of(A, B));
        clock.advance(TIME);
        Choice failed = pool.choose(List.of(A), null);
        pool.report(failed, Health.FAILED, "refused");
        clock.advance(Duration.ofSeconds(1));
        Choice probe = pool.choose(List.of(A), null);
        pool.report(probe, Health.ALIVE, "");
        assertShareOfB(0.1);
    }

    @Test
    void nodesThatHaveBeenThereFromTheBeginningAreWarmAndSoAreThoseThatAreAllNew() {
        NodePool first = new NodePool(
                List.of(A, B), new WarmingUpSelector(NodeSelector.roundRobin(), TIME, this::draw), clock, () -> 0.5);
        assertEquals(CALLS / 2, callsOfB(first));
        Node c = Node.parse("http://c");
        first.replace(List.of(B.withIpAddress("127.0.0.2"), c));
        assertEquals(0, callsOfB(first));
        assertEquals(CALLS / 2.0, calls(first, c), CALLS * 0.05);
    }

    @Test
    void theTimeHasLimits() {
        assertThrows(IllegalArgumentException.class, () -> NodeSelector.random().warmingUp(Duration.ZERO));
        assertEquals(
                "round robin, new nodes warmed up for PT30S",
                NodeSelector.roundRobin().warmingUp(Duration.ofSeconds(30)).toString());
    }

    private void assertShareOfB(double share) {
        // of its full share, which is half of all calls
        assertEquals(share, callsOfB(pool) / (CALLS / 2.0), 0.1);
    }

    private long callsOfB(NodePool of) {
        return calls(of, B);
    }

    private static long calls(NodePool of, Node node) {
        return IntStream.range(0, CALLS)
                .mapToObj(call -> {
                    Choice choice = of.choose(List.of(), null);
                    of.report(choice, Health.ALIVE, "");
                    return choice.node();
                })
                .filter(node::equals)
                .count();
    }
}
