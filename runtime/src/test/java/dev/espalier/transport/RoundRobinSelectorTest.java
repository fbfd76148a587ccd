package dev.espalier.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RoundRobinSelectorTest {

    private static final List<Node> NODES =
            List.of(Node.parse("http://a"), Node.parse("http://b"), Node.parse("http://c"));

    @Test
    void takesEachInTurn() {
        NodeSelector selector = NodeSelector.roundRobin();

        List<Node> chosen =
                IntStream.range(0, 7).mapToObj(i -> selector.select(NODES)).toList();

        assertEquals(
                List.of(
                        NODES.get(0),
                        NODES.get(1),
                        NODES.get(2),
                        NODES.get(0),
                        NODES.get(1),
                        NODES.get(2),
                        NODES.get(0)),
                chosen);
    }

    @Test
    void sharesOneCursorAmongThreadsThatLiveForOneCallOnly() throws InterruptedException {
        NodeSelector selector = NodeSelector.roundRobin();
        Map<Node, AtomicInteger> counts = new ConcurrentHashMap<>();

        List<Thread> threads = IntStream.range(0, 300)
                .mapToObj(i -> new Thread(() -> counts.computeIfAbsent(selector.select(NODES), n -> new AtomicInteger())
                        .incrementAndGet()))
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }

        NODES.forEach(node -> assertEquals(100, counts.get(node).get()));
    }

    @Test
    void goesOnWhenTheCursorOverflows() {
        RoundRobinSelector selector = new RoundRobinSelector(Integer.MAX_VALUE - 1);

        for (int i = 0; i < 5; i++) {
            assertTrue(NODES.contains(selector.select(NODES)));
        }
    }

    @Test
    void randomReachesEveryNode() {
        NodeSelector selector = NodeSelector.random();

        long reached = IntStream.range(0, 200)
                .mapToObj(i -> selector.select(NODES))
                .distinct()
                .count();

        assertEquals(3, reached);
    }
}
