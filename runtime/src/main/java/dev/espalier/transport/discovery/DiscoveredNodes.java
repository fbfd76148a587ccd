package dev.espalier.transport.discovery;

import dev.espalier.transport.node.Node;
import java.util.List;

/**
 * What a {@link NodeDiscovery} found.
 *
 * @param nodes in any order; may be empty
 * @param complete whether these are all nodes of the cluster. If not, new ones are added, and none is dropped
 */
public record DiscoveredNodes(List<Node> nodes, boolean complete) {

    /** Copies the list. */
    public DiscoveredNodes {
        nodes = List.copyOf(nodes);
    }
}
