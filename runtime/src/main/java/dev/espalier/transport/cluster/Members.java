package dev.espalier.transport.cluster;

import dev.espalier.transport.node.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The nodes at one moment, and how many attempts each is busy with.
 *
 * @param nodes unmodifiable; the same object as long as nothing changes
 */
record Members(List<Node> nodes, Map<Node, AtomicInteger> loads) {

    static final Members NONE = new Members(List.of(), Map.of());

    /** Nodes that stay keep their count. */
    static Members of(List<Node> nodes, Members before) {
        Map<Node, AtomicInteger> loads = new HashMap<>();
        for (Node node : nodes) {
            AtomicInteger known = before.loads.get(node);
            loads.put(node, known == null ? new AtomicInteger() : known);
        }
        return new Members(List.copyOf(nodes), Map.copyOf(loads));
    }

    boolean has(Node node) {
        return loads.containsKey(node);
    }

    int inFlight(Node node) {
        AtomicInteger load = loads.get(node);
        return load == null ? 0 : load.get();
    }

    AtomicInteger load(Node node) {
        return Objects.requireNonNull(loads.get(node), "A node that is none of these");
    }
}
