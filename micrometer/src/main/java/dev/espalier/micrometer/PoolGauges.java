package dev.espalier.micrometer;

import dev.espalier.transport.Transport;
import dev.espalier.transport.node.Node;
import dev.espalier.transport.node.NodeConnections;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Gauges of the connections to each node, as long as the client uses it. Read when the registry is. */
final class PoolGauges {

    private final MeterRegistry registry;
    private final List<Tag> tags;
    private final Map<Node, List<Meter>> gauges = new ConcurrentHashMap<>();
    private volatile @Nullable Transport watched;

    PoolGauges(MeterRegistry registry, List<Tag> tags) {
        this.registry = registry;
        this.tags = tags;
    }

    void watch(Transport transport) {
        watched = transport;
        transport.nodes().forEach(this::add);
    }

    /** Nothing happens before there is something to be watched: then all nodes are asked for. */
    void add(Node node) {
        if (watched != null) {
            gauges.computeIfAbsent(
                    node,
                    added -> List.of(
                            gauge("espalier.pool.leased", "Connections in use", added, NodeConnections::leased),
                            gauge(
                                    "espalier.pool.available",
                                    "Connections kept open",
                                    added,
                                    NodeConnections::available),
                            gauge("espalier.pool.pending", "Calls that wait", added, NodeConnections::pending),
                            gauge("espalier.pool.max", "Connections allowed", added, NodeConnections::max)));
        }
    }

    void remove(Node node) {
        List<Meter> gone = gauges.remove(node);
        if (gone != null) {
            gone.forEach(registry::remove);
        }
    }

    private Meter gauge(String name, String description, Node node, ToIntFunction<NodeConnections> number) {
        return Gauge.builder(name, this, self -> self.read(node, number))
                .description(description)
                .tags(tags)
                .tag("node", node.authority())
                .strongReference(true)
                .register(registry);
    }

    private double read(Node node, ToIntFunction<NodeConnections> number) {
        Transport transport = watched;
        return transport == null
                ? 0
                : transport.connections().stream()
                        .filter(connections -> connections.node().equals(node))
                        .mapToInt(number)
                        .sum();
    }
}
