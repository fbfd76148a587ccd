package dev.espalier.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.transport.layer.HttpAttempt;
import dev.espalier.transport.layer.HttpLayer;
import dev.espalier.transport.layer.HttpLayerSettings;
import dev.espalier.transport.layer.HttpReply;
import dev.espalier.transport.node.Node;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The nodes of a cluster are found over the HTTP client of the user, and given up by it. */
@Timeout(60)
class HttpLayerDiscoveryTest extends DiscoveryScene {

    private final List<Telling> layers = new CopyOnWriteArrayList<>();

    @Test
    void nodesAreFoundAndForgottenOverTheLayer() {
        ScriptedNode seed = node();
        ScriptedNode other = node();
        cluster.lists(seed, other);
        try (Transport transport = connect(config(seed).httpLayer(this::open))) {
            read(transport);
            await(() -> transport.nodes().size() == 2);
            await(() -> {
                read(transport);
                return ScriptedCluster.calls(other) > 0;
            });
            assertEquals(Telling.IDLE, transport.connections().get(1).available());
            assertEquals(List.of(), layers.get(0).forgotten);

            cluster.lists(seed);

            await(() -> layers.get(0).forgotten.equals(List.of(other.node())));
            assertEquals(List.of(seed.node()), transport.nodes());
        }
        await(() -> layers.stream().allMatch(layer -> layer.own.closed()));
        await(() -> layers.stream().allMatch(layer -> layer.own.open() == 0));
    }

    private HttpLayer open(HttpLayerSettings settings) {
        Telling layer = new Telling(new JdkHttpLayer(settings), new CopyOnWriteArrayList<>());
        layers.add(layer);
        return layer;
    }

    /** Notes what it is told. */
    private record Telling(JdkHttpLayer own, List<Node> forgotten) implements HttpLayer {

        private static final int IDLE = 7;

        @Override
        public CompletableFuture<HttpReply> send(HttpAttempt attempt) {
            return own.send(attempt);
        }

        @Override
        public int idleConnections(Node node) {
            return IDLE;
        }

        @Override
        public void forget(Node node) {
            forgotten.add(node);
        }

        @Override
        public void close() {
            own.close();
        }
    }
}
