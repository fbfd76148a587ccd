package dev.espalier.transport.cluster;

import dev.espalier.transport.cluster.DiscoverySchedule.Outcome;
import dev.espalier.transport.discovery.DiscoveredNodes;
import dev.espalier.transport.discovery.NodeDiscovery;
import dev.espalier.transport.error.ClientException;
import dev.espalier.transport.node.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the nodes and puts them into the pool, unless that would make things worse. Remembers between rounds what was
 * wrong, so as to say it once. Used by one thread.
 */
final class DiscoveryRound {

    private static final Logger LOG = LoggerFactory.getLogger(NodeDiscovery.class);

    private final NodePool pool;
    private final DiscoveryRules rules;
    private @Nullable String complaint;

    DiscoveryRound(NodePool pool, DiscoveryRules rules) {
        this.pool = pool;
        this.rules = rules;
    }

    Outcome run(ClusterInquiry inquiry) {
        try {
            return use(rules.source().discover(inquiry), inquiry);
        } catch (RuntimeException e) {
            complain("Nobody tells the nodes of the cluster", "", e);
            return Outcome.TROUBLED;
        }
    }

    private Outcome use(DiscoveredNodes found, ClusterInquiry inquiry) {
        List<Node> current = pool.nodes();
        List<Node> fit =
                found.nodes().stream().filter(rules.accepted()).distinct().toList();
        if (fit.isEmpty()) {
            complain(
                    found.nodes().isEmpty()
                            ? "No node of the cluster tells its address"
                            : "Of the nodes of the cluster, none is to be used",
                    summary(found.nodes()),
                    null);
            return Outcome.TROUBLED;
        }
        Reached reached = reach(fit, current, inquiry);
        if (reached.nodes.isEmpty()) {
            complain("Of the nodes of the cluster, none can be reached", summary(fit), reached.failure);
            return Outcome.TROUBLED;
        }
        boolean changed = replace(current, reached.nodes, found.complete());
        if (complaint != null) {
            LOG.info("The nodes of the cluster are found again");
            complaint = null;
        }
        if (changed) {
            return Outcome.CHANGED;
        }
        return reached.failure == null && found.complete() ? Outcome.CALM : Outcome.TROUBLED;
    }

    /** Nodes that may be used, and why others may not. */
    private record Reached(List<Node> nodes, @Nullable ClientException failure) {}

    /** Nodes in use need no proof; their health is known from the requests. */
    private static Reached reach(List<Node> found, List<Node> current, ClusterInquiry inquiry) {
        List<Node> nodes = new ArrayList<>();
        ClientException failure = null;
        for (Node node : found) {
            try {
                if (!current.contains(node)) {
                    inquiry.requireOwn(node);
                }
                nodes.add(node);
            } catch (ClientException e) {
                LOG.debug("{} is in the list of nodes, but cannot be used", node, e);
                failure = e;
            }
        }
        return new Reached(nodes, failure);
    }

    /** Nodes that stay keep their places. */
    private boolean replace(List<Node> current, List<Node> found, boolean complete) {
        Set<Node> next = new LinkedHashSet<>();
        for (Node node : current) {
            int place = found.indexOf(node);
            if (place >= 0) {
                next.add(found.get(place));
            } else if (!complete) {
                next.add(node);
            }
        }
        boolean fewer = next.size() < current.size();
        List<Node> fresh = new ArrayList<>(found);
        fresh.removeAll(next);
        Collections.shuffle(fresh);
        next.addAll(fresh);
        pool.replace(List.copyOf(next));
        return fewer || !fresh.isEmpty();
    }

    /** Aloud if it is something else than the last time. */
    private void complain(String problem, String nodes, @Nullable Exception cause) {
        String details = nodes + (cause == null ? "" : "; " + cause.getMessage());
        if (problem.equals(complaint)) {
            LOG.debug("{}: {}", problem, details, cause);
            return;
        }
        complaint = problem;
        LOG.warn(
                "{}: {}. Requests go on to {}, and the nodes will be looked for again; where that is of no use, discovery can"
                        + " be configured otherwise or switched off",
                problem,
                details,
                pool.nodes());
    }

    private static String summary(List<Node> nodes) {
        String first = nodes.stream().limit(3).map(Node::toString).collect(Collectors.joining(", "));
        return nodes.size() > 3 ? first + " and " + (nodes.size() - 3) + " more" : first;
    }
}
