package dev.espalier.client;

import static com.acme.Articles.numbered;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.Article;
import com.acme.Article_;
import dev.espalier.ArticleIndex;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.search.Search;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import dev.espalier.testing.SearchServerKind;
import dev.espalier.transport.DiscoverySettings;
import dev.espalier.transport.node.Node;
import dev.espalier.transport.node.NodeListener;
import dev.espalier.transport.node.NodeSelector;
import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three nodes, each with a copy of every document. */
@EverySearchServer(nodes = 3, shared = false)
class NodeFailureTest {

    private static final int THREADS = 32;
    private static final int READS = 30;

    private final Map<Node, Integer> chosen = new ConcurrentHashMap<>();
    private SearchCluster cluster;
    private SearchClient client;
    private DocumentType<Article, String> type;
    private Search<Article> all;

    @BeforeEach
    void fillIndex(SearchCluster cluster) {
        this.cluster = cluster;
        NodeSelector roundRobin = NodeSelector.roundRobin();
        client = SearchClient.builder()
                .nodes(cluster.addresses().stream().map(URI::toString).toArray(String[]::new))
                .withoutDiscovery()
                .nodeSelector((candidates, context) -> {
                    Node node = roundRobin.select(candidates, context);
                    chosen.merge(node, 1, Integer::sum);
                    return node;
                })
                .build();
        type = copied();
        client.indexes().ensure(type);
        client.documents(type).saveAll(numbered(0, 50, "tag")).orThrow();
        client.documents(type).refresh();
        cluster.awaitHealthy();
        all = Search.of(type);
    }

    private static DocumentType<Article, String> copied() {
        String definition = Article_.DOCUMENT.definition();
        return ArticleIndex.builder(
                        "copied",
                        definition.replace(
                                "\"settings\": {}",
                                "\"settings\": {\"number_of_replicas\": 2,"
                                        + " \"unassigned.node_left.delayed_timeout\": \"1s\"}"))
                .build();
    }

    @AfterEach
    void disconnect() {
        client.close();
    }

    @Test
    void noSearchIsLostWhenANodeStopsAndItIsUsedAgainWhenItIsBack() {
        search(30);
        assertEquals(3, chosen.size(), "every node takes its turn");

        cluster.stop(1);
        search(60);
        Node stopped = Node.parse(cluster.address(1).toString());
        int whileDown = chosen.get(stopped);

        cluster.start(1);
        long deadline = System.nanoTime() + 60_000_000_000L;
        while (chosen.get(stopped) < whileDown + 10 && System.nanoTime() < deadline) {
            search(1);
        }
        assertTrue(chosen.get(stopped) >= whileDown + 10, "the node is used again: " + chosen);
    }

    @Test
    void noReadIsLostWhileOneNodeAfterTheOtherIsRestartedAndDiscoveryFollows() throws Exception {
        DiscoverySettings often = DiscoverySettings.standard().withInterval(Duration.ofSeconds(1));
        List<String> events = new CopyOnWriteArrayList<>();
        Shares shares = new Shares();
        try (SearchClient found = SearchClient.builder()
                .requestListener(shares)
                .nodes(cluster.address(0).toString())
                .discovery(often)
                .nodeListener(new NodeListener() {
                    @Override
                    public void added(Node node) {
                        events.add("added " + node.port());
                    }

                    @Override
                    public void removed(Node node) {
                        events.add("removed " + node.port());
                    }
                })
                .build()) {
            try (ReadLoad load = new ReadLoad(THREADS, found, type)) {
                await(() -> found.transport().nodes().size() == 3, "all nodes are found from one");
                // Once all of them is enough; what servers do differently, one node shows.
                int last = cluster.kind() == SearchServerKind.OPENSEARCH_2 ? 2 : 0;
                for (int number = last; number >= 0; number--) {
                    int port = cluster.address(number).getPort();
                    cluster.stop(number);
                    await(() -> !ports(found).contains(port), "a stopped node leaves");
                    cluster.start(number);
                    await(() -> ports(found).contains(port), "a started node comes back");
                }
                load.awaitMore(2 * THREADS);
                assertEquals(List.of(), load.failures());
            }
            assertEvenShares(found, shares);
            assertEquals(3, found.transport().nodes().size());
            int seed = cluster.address(0).getPort();
            assertTrue(events.containsAll(List.of("removed " + seed, "added " + seed)), events.toString());
            assertEquals(
                    Set.of(cluster.version()),
                    found.transport().nodes().stream()
                            .map(node -> node.metadata().version())
                            .collect(Collectors.toSet()));
        }
    }

    /** All nodes are well. */
    private void assertEvenShares(SearchClient client, Shares shares) throws Exception {
        shares.clear();
        ExecutorService executor = Executors.newFixedThreadPool(THREADS);
        Callable<Boolean> reads = () ->
                IntStream.range(0, READS).allMatch(i -> client.documents(type).exists("a00001"));
        for (Future<Boolean> all : executor.invokeAll(Collections.nCopies(THREADS, reads))) {
            assertTrue(all.get());
        }
        executor.shutdown();
        int even = THREADS * READS / 3;
        assertEquals(3, shares.all().size(), shares::toString);
        shares.all().forEach((node, share) -> assertEquals(even, share, even * 0.05, shares::toString));
    }

    private static Set<Integer> ports(SearchClient client) {
        return client.transport().nodes().stream().map(Node::port).collect(Collectors.toSet());
    }

    private static void await(BooleanSupplier condition, String what) {
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, what);
            LockSupport.parkNanos(1_000_000);
        }
    }

    private void search(int times) {
        for (int i = 0; i < times; i++) {
            assertEquals(50, client.search(all).total().value());
        }
    }
}
