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
import dev.espalier.transport.Node;
import dev.espalier.transport.NodeSelector;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three nodes, each with a copy of every document. */
@EverySearchServer(nodes = 3, shared = false)
class NodeFailureTest {

    private final Map<Node, Integer> chosen = new ConcurrentHashMap<>();
    private SearchCluster cluster;
    private SearchClient client;
    private Search<Article> all;

    @BeforeEach
    void fillIndex(SearchCluster cluster) {
        this.cluster = cluster;
        NodeSelector roundRobin = NodeSelector.roundRobin();
        client = SearchClient.builder()
                .nodes(cluster.addresses().stream().map(URI::toString).toArray(String[]::new))
                .nodeSelector((candidates, context) -> {
                    Node node = roundRobin.select(candidates, context);
                    chosen.merge(node, 1, Integer::sum);
                    return node;
                })
                .build();
        DocumentType<Article, String> type = copied();
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

    private void search(int times) {
        for (int i = 0; i < times; i++) {
            assertEquals(50, client.search(all).total().value());
        }
    }
}
