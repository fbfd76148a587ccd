package dev.espalier.transport;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Knows the nodes and remembers which of them are sick. Never refuses: when all nodes are dead, the one that is due
 * first is tried. No locks; the nodes are an immutable snapshot, health is updated entry by entry.
 */
final class NodePool {

    private static final Logger LOG = LoggerFactory.getLogger(NodePool.class);

    /**
     * The node of one attempt.
     *
     * @param probe whether the attempt finds out if a dead node is back; no other attempt goes there meanwhile
     */
    record Choice(Node node, boolean probe) {}

    private final NodeSelector selector;
    private final Clock clock;
    private final DoubleSupplier random;
    private final ConcurrentMap<Node, NodeHealth> health = new ConcurrentHashMap<>();
    private volatile List<Node> nodes;

    NodePool(List<Node> nodes, NodeSelector selector, Clock clock, DoubleSupplier random) {
        this.nodes = List.copyOf(nodes);
        this.selector = selector;
        this.clock = clock;
        this.random = random;
    }

    List<Node> nodes() {
        return nodes;
    }

    /** Puts other nodes into the place of these. What is known of nodes that stay is kept. */
    void replace(List<Node> replacement) {
        if (replacement.isEmpty()) {
            throw new IllegalArgumentException("A pool cannot be without nodes");
        }
        nodes = List.copyOf(replacement);
        health.keySet().retainAll(replacement);
    }

    /** Chooses a node for the next attempt, one that was not tried if there is any. */
    Choice choose(Collection<Node> tried) {
        List<Node> all = nodes;
        List<Node> candidates = preferUntried(health.isEmpty() ? all : usable(all), tried);
        while (!candidates.isEmpty()) {
            Node node = select(candidates);
            NodeHealth known = health.get(node);
            if (known == null || !known.dead()) {
                return new Choice(node, false);
            }
            if (beginProbe(node)) {
                return new Choice(node, true);
            }
            candidates = filter(candidates, other -> !other.equals(node));
        }
        return new Choice(dueFirst(all, tried), false);
    }

    /** Whether a node that is well, or due, was not tried yet. */
    boolean hasUntried(Collection<Node> tried) {
        List<Node> all = nodes;
        return (health.isEmpty() ? all : usable(all)).stream().anyMatch(node -> !tried.contains(node));
    }

    /** The outcome of an attempt. */
    void report(Choice choice, Verdict.Health outcome, String what) {
        switch (outcome) {
            case ALIVE -> alive(choice.node());
            case FAILED -> failed(choice, what);
            case SUSPECT -> silent(choice, what);
            case UNCHANGED -> {
                if (choice.probe()) {
                    health.computeIfPresent(choice.node(), (node, known) -> known.probing(false));
                }
            }
        }
    }

    @Nullable
    NodeHealth health(Node node) {
        return health.get(node);
    }

    private void alive(Node node) {
        if (health.isEmpty()) {
            return;
        }
        NodeHealth before = health.remove(node);
        if (before != null && before.dead()) {
            LOG.warn("Node {} is back", node);
        }
    }

    private void failed(Choice choice, String what) {
        // One incident is one failure: what was in flight when the node died, or is sent for want of a better node
        // before the node is due, does not prolong its exile.
        update(choice, what, (known, now) -> known.dead() && !choice.probe() ? known : known.failed(now, random));
    }

    private void silent(Choice choice, String what) {
        if (choice.probe()) {
            failed(choice, what);
        } else {
            update(choice, what, (known, now) -> known.dead() ? known : known.silent(now, random));
        }
    }

    private interface Change {
        NodeHealth apply(NodeHealth known, long now);
    }

    private void update(Choice choice, String what, Change change) {
        Node node = choice.node();
        if (!nodes.contains(node)) {
            return;
        }
        long now = clock.nanoTime();
        boolean[] died = new boolean[1];
        NodeHealth after = health.compute(node, (key, known) -> {
            NodeHealth before = known == null ? NodeHealth.WELL : known;
            NodeHealth changed = change.apply(before, now);
            died[0] = changed.dead() && !before.dead();
            return changed;
        });
        if (died[0]) {
            LOG.warn("Node {} is avoided for {} ms: {}", node, millisUntil(after, now), what);
        } else if (after.dead() && choice.probe()) {
            LOG.debug("Node {} is avoided for another {} ms: {}", node, millisUntil(after, now), what);
        }
    }

    private static long millisUntil(NodeHealth dead, long now) {
        return TimeUnit.NANOSECONDS.toMillis(dead.deadUntil() - now);
    }

    private Node select(List<Node> candidates) {
        if (candidates.size() == 1) {
            return candidates.get(0);
        }
        Node node = selector.select(candidates);
        if (!candidates.contains(node)) {
            throw new IllegalStateException(
                    "The node selector " + selector + " chose " + node + ", which is none of " + candidates);
        }
        return node;
    }

    private boolean beginProbe(Node node) {
        boolean[] begun = new boolean[1];
        health.computeIfPresent(node, (key, known) -> {
            begun[0] = known.dead() && !known.probing();
            return begun[0] ? known.probing(true) : known;
        });
        return begun[0];
    }

    private List<Node> usable(List<Node> all) {
        long now = clock.nanoTime();
        return filter(all, node -> {
            NodeHealth known = health.get(node);
            return known == null || !known.dead() || (known.due(now) && !known.probing());
        });
    }

    private Node dueFirst(List<Node> all, Collection<Node> tried) {
        Comparator<Node> order = Comparator.comparing((Node node) -> tried.contains(node))
                .thenComparing(node -> healthOrWell(node).probing())
                .thenComparing((one, other) -> Long.signum(
                        healthOrWell(one).deadUntil() - healthOrWell(other).deadUntil()));
        return all.stream().min(order).orElseThrow();
    }

    private NodeHealth healthOrWell(Node node) {
        NodeHealth known = health.get(node);
        return known == null ? NodeHealth.WELL : known;
    }

    private static List<Node> preferUntried(List<Node> candidates, Collection<Node> tried) {
        if (tried.isEmpty()) {
            return candidates;
        }
        List<Node> untried = filter(candidates, node -> !tried.contains(node));
        return untried.isEmpty() ? candidates : untried;
    }

    private static List<Node> filter(List<Node> nodes, Predicate<Node> kept) {
        List<Node> result = new ArrayList<>(nodes.size());
        for (Node node : nodes) {
            if (kept.test(node)) {
                result.add(node);
            }
        }
        return List.copyOf(result);
    }
}
