package dev.espalier.transport.cluster;

import dev.espalier.transport.discovery.NodeDiscovery;
import dev.espalier.transport.node.Node;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/**
 * How nodes are found.
 *
 * @param interval between two rounds when all is well
 * @param timeout for one answer
 * @param accepted which nodes are used
 * @param configured the nodes that are asked when nobody else answers
 * @param closeTimeout how long the end of a round is waited for
 */
public record DiscoveryRules(
        Duration interval,
        Duration timeout,
        Predicate<? super Node> accepted,
        NodeDiscovery source,
        List<Node> configured,
        Duration closeTimeout) {}
