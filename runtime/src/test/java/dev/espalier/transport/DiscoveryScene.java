package dev.espalier.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.Conditions;
import dev.espalier.transport.node.Node;
import dev.espalier.transport.node.NodeListener;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;

/** One cluster of scripted nodes, and transports that look at it often. */
abstract class DiscoveryScene {

    static final Request READ = Request.get(RequestPath.of("articles", "_doc", "1"));

    /** After a change, a thirtieth of it: 10 ms. */
    static final DiscoverySettings OFTEN =
            DiscoverySettings.standard().withInterval(Duration.ofMillis(300)).withTimeout(Duration.ofSeconds(5));

    final ScriptedCluster cluster = new ScriptedCluster("own");
    final ConcurrentLinkedQueue<String> events = new ConcurrentLinkedQueue<>();
    private final List<ScriptedNode> started = new ArrayList<>();

    @AfterEach
    void stopNodes() {
        started.forEach(ScriptedNode::close);
    }

    final ScriptedNode node() {
        return started(new ScriptedNode().usually(cluster));
    }

    final ScriptedNode started(ScriptedNode node) {
        started.add(node);
        return node;
    }

    final TransportConfigBuilder config(ScriptedNode... seeds) {
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

    static Transport connect(TransportConfigBuilder config) {
        return Transport.create(config.build());
    }

    static void read(Transport transport) {
        assertEquals(200, transport.execute(READ, ResponseReader.status()));
    }

    static void await(BooleanSupplier condition) {
        Conditions.await(condition);
    }
}
