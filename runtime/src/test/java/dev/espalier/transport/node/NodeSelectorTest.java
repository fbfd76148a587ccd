package dev.espalier.transport.node;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.transport.cluster.Health;
import dev.espalier.transport.cluster.NodePool;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestOptions;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.support.FakeClock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NodeSelectorTest {

    private static final Node A = inZone("http://a", "north");
    private static final Node B = inZone("http://b", "south");
    private static final Node C = inZone("http://c", "north");
    private static final List<Node> ALL = List.of(A, B, C);
    private static final Set<Node> HEALTHY = Set.of(A, B, C, Node.parse("http://d"));

    @Test
    void takesEachNodeInTurn() {
        NodeSelector selector = NodeSelector.roundRobin();

        assertEquals(List.of(A, B, C, A, B, C, A), select(selector, ALL, 7));
    }

    @Test
    void sharesOneCursorAmongThreadsThatLiveForOneCallOnly() throws InterruptedException {
        NodeSelector selector = NodeSelector.roundRobin();
        Map<Node, AtomicInteger> counts = new ConcurrentHashMap<>();

        for (int i = 0; i < 300; i++) {
            Thread thread = new Thread(
                    () -> counts.computeIfAbsent(selector.select(ALL, keyed(null)), node -> new AtomicInteger())
                            .incrementAndGet());
            thread.start();
            thread.join();
        }

        ALL.forEach(node -> assertEquals(100, counts.get(node).get()));
    }

    @Test
    void goesOnWhenTheCursorOverflows() {
        RoundRobinSelector selector = new RoundRobinSelector(Integer.MAX_VALUE - 1);

        assertTrue(ALL.containsAll(select(selector, ALL, 5)));
    }

    @Test
    void reachesEveryNodeAtRandom() {
        assertEquals(3, Set.copyOf(select(NodeSelector.random(), ALL, 200)).size());
    }

    @Test
    void takesTheNodeThatIsLeastBusyAndAnyAmongEquals() {
        NodeSelector selector = NodeSelector.leastInFlight();

        assertEquals(Set.of(B), Set.copyOf(select(selector, ALL, 6, loads(Map.of(A, 5, B, 1, C, 2)))));
        assertEquals(Set.of(A, C), Set.copyOf(select(selector, ALL, 100, loads(Map.of(A, 0, B, 3, C, 0)))));
        assertEquals(Set.of(A, B, C), Set.copyOf(select(selector, ALL, 100, loads(Map.of(A, 1, B, 1, C, 1)))));
    }

    @Test
    void prefersTheNodesOfOneZoneAndTakesOthersWhenNoneOfItLives() {
        NodeSelector selector = NodeSelector.preferAttribute("zone", "north");

        assertEquals(List.of(A, C, A, C), select(selector, ALL, 4));
        assertEquals(Set.of(C), Set.copyOf(select(selector, List.of(B, C), 4)));
        assertEquals(Set.of(B), Set.copyOf(select(selector, List.of(B), 2)));
        assertEquals(Set.of(A, C), Set.copyOf(select(selector, ALL, 4)), "once they are back");
    }

    @Test
    void takesAllInTurnWhenNothingIsKnownOfThem() {
        List<Node> unknown = List.of(Node.parse("http://a"), Node.parse("http://b"));

        assertEquals(unknown, select(NodeSelector.preferAttribute("zone", "north"), unknown, 2));
    }

    @Test
    void sticksToOneNodeForOneKey() {
        NodeSelector one = NodeSelector.sticky();
        NodeSelector other = NodeSelector.sticky();
        for (int i = 0; i < 100; i++) {
            Node chosen = one.select(ALL, keyed("customer-" + i));
            assertEquals(chosen, one.select(ALL, keyed("customer-" + i)));
            assertEquals(chosen, other.select(List.of(C, B, A), keyed("customer-" + i)), "in any order, by any client");
        }
    }

    @Test
    void movesOnlyTheKeysOfANodeThatIsGoneAndSpreadsThem() {
        NodeSelector selector = NodeSelector.sticky();
        Map<Node, Integer> moved = new HashMap<>();
        for (int i = 0; i < 3000; i++) {
            Node before = selector.select(ALL, keyed("k" + i));
            Node after = selector.select(List.of(A, C), keyed("k" + i));
            if (before.equals(B)) {
                moved.merge(after, 1, Integer::sum);
            } else {
                assertEquals(before, after);
            }
        }
        assertTrue(moved.get(A) > 400 && moved.get(C) > 400, moved.toString());
    }

    @Test
    void spreadsKeysOverNodesWhoseAddressesAreNearlyEqual() {
        List<Node> near = IntStream.range(0, 10)
                .mapToObj(i -> Node.parse("http://10.0.0." + (10 + i) + ":" + (9200 + 31 * (10 - i))))
                .toList();
        Map<Node, Integer> counts = new HashMap<>();
        NodeSelector selector = NodeSelector.sticky();

        IntStream.range(0, 20_000).forEach(i -> counts.merge(selector.select(near, keyed("" + i)), 1, Integer::sum));

        near.forEach(node -> assertEquals(2000, counts.getOrDefault(node, 0), 200, counts.toString()));
    }

    @Test
    void takesEachInTurnWithoutAKey() {
        assertEquals(List.of(A, B, C, A), select(NodeSelector.sticky(), ALL, 4));
    }

    @Test
    void takesTheKeyOfTheOptionsOrTheRoutingOfTheRequest() {
        Request routed = Request.get(RequestPath.of("articles", "_doc", "1")).withParameter("routing", "r");

        assertEquals("r", routed.stickyKey());
        assertEquals(
                "s",
                routed.withOptions(RequestOptions.none().withStickyKey("s")).stickyKey());
        assertEquals(null, Request.get(RequestPath.of("articles", "_doc", "1")).stickyKey());
        assertNotEquals(RequestOptions.none(), RequestOptions.none().withStickyKey("s"));
    }

    /** With 32 threads, each healthy node gets its share to within 5 %, and a dead one nothing. */
    @ParameterizedTest
    @MethodSource("selectors")
    void spreadsTheLoadEvenlyOverHealthyNodes(NodeSelector selector) throws InterruptedException {
        NodePool pool = poolWithADeadNode(selector);
        Map<Node, AtomicInteger> counts = new ConcurrentHashMap<>();

        inThreads(key -> {
            NodePool.Choice choice = pool.choose(List.of(), key);
            counts.computeIfAbsent(choice.node(), node -> new AtomicInteger()).incrementAndGet();
            pool.report(choice, Health.ALIVE, "");
        });

        assertEquals(HEALTHY, counts.keySet());
        HEALTHY.forEach(node -> assertEquals(16_000, counts.get(node).get(), 800, counts.toString()));
        pool.nodes().forEach(node -> assertEquals(0, pool.inFlight(node)));
    }

    /** The same for what is in flight, which is what this selector makes even. */
    @Test
    void keepsEveryHealthyNodeEquallyBusy() throws InterruptedException {
        NodePool pool = poolWithADeadNode(NodeSelector.leastInFlight());

        inThreads(key -> pool.choose(List.of(), key));

        HEALTHY.forEach(node -> assertEquals(16_000, pool.inFlight(node), 800));
    }

    private static NodePool poolWithADeadNode(NodeSelector selector) {
        Node dead = Node.parse("http://dead");
        List<Node> nodes = Stream.concat(Stream.of(dead), HEALTHY.stream().sorted(Comparator.comparing(Node::host)))
                .toList();
        NodePool pool = new NodePool(nodes, selector, new FakeClock(), () -> 0.5);
        pool.report(new NodePool.Choice(dead, false, new AtomicInteger()), Health.FAILED, "refused");
        return pool;
    }

    private static void inThreads(Consumer<String> call) throws InterruptedException {
        CountDownLatch start = new CountDownLatch(1);
        List<Thread> threads = IntStream.range(0, 32)
                .mapToObj(number -> new Thread(() -> {
                    awaitQuietly(start);
                    IntStream.range(0, 2000).forEach(i -> call.accept(number + "-" + i));
                }))
                .toList();
        threads.forEach(Thread::start);
        start.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
    }

    static Stream<NodeSelector> selectors() {
        return Stream.of(
                NodeSelector.roundRobin(),
                NodeSelector.random(),
                NodeSelector.sticky(),
                NodeSelector.prefer(node -> true, NodeSelector.roundRobin()));
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<Node> select(NodeSelector selector, List<Node> candidates, int times) {
        return select(selector, candidates, times, keyed(null));
    }

    private static List<Node> select(
            NodeSelector selector, List<Node> candidates, int times, SelectionContext context) {
        return IntStream.range(0, times)
                .mapToObj(i -> selector.select(candidates, context))
                .toList();
    }

    private static Node inZone(String address, String zone) {
        return Node.parse(address).withMetadata(new NodeMetadata("", "", "", Set.of("data"), Map.of("zone", zone)));
    }

    private static SelectionContext keyed(@Nullable String key) {
        return context(Map.of(), key);
    }

    private static SelectionContext loads(Map<Node, Integer> loads) {
        return context(loads, null);
    }

    private static SelectionContext context(Map<Node, Integer> loads, @Nullable String key) {
        return new SelectionContext() {
            @Override
            public int inFlight(Node node) {
                return loads.getOrDefault(node, 0);
            }

            @Override
            public @Nullable String stickyKey() {
                return key;
            }
        };
    }
}
