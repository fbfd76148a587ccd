package dev.espalier.transport.cluster;

import dev.espalier.transport.node.Node;
import dev.espalier.transport.node.NodeSelector;
import dev.espalier.transport.node.SelectionContext;
import dev.espalier.transport.support.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Knows the nodes and remembers which of them are sick. Never refuses: when all nodes are dead, the one that is due
 * first is tried. No locks; the nodes are an immutable snapshot, health is updated entry by entry.
 */
public final class NodePool {

    /**
     * The node of one attempt.
     *
     * @param probe whether the attempt finds out if a dead node is back; no other attempt goes there meanwhile
     * @param load counts this attempt, too
     */
    public record Choice(Node node, boolean probe, AtomicInteger load) {}

    private final NodeSelector selector;
    private final Clock clock;
    private final DoubleSupplier random;
    private final NodeEvents events;
    private final ConcurrentMap<Node, NodeHealth> health = new ConcurrentHashMap<>();

    /** When nodes were found or came back; nodes that have been there from the beginning are not in it. */
    private final ConcurrentMap<Node, Long> joined = new ConcurrentHashMap<>();

    private volatile Members members;

    /** A pool that nobody listens to. */
    public NodePool(List<Node> nodes, NodeSelector selector, Clock clock, DoubleSupplier random) {
        this(nodes, selector, clock, random, NodeEvents.NONE);
    }

    public NodePool(List<Node> nodes, NodeSelector selector, Clock clock, DoubleSupplier random, NodeEvents events) {
        this.members = Members.of(nodes, Members.NONE);
        this.selector = selector;
        this.clock = clock;
        this.random = random;
        this.events = events;
    }

    public List<Node> nodes() {
        return members.nodes();
    }

    /** Puts other nodes into the place of these. What is known of nodes that stay is kept. For one thread at a time. */
    public void replace(List<Node> replacement) {
        if (replacement.isEmpty()) {
            throw new IllegalArgumentException("A pool cannot be without nodes");
        }
        Members before = members;
        Members after = Members.of(replacement, before);
        members = after;
        health.keySet().retainAll(after.nodes());
        joined.keySet().retainAll(after.nodes());
        filter(after.nodes(), node -> !before.has(node)).forEach(node -> {
            joined.put(node, clock.nanoTime());
            events.tell(to -> to.added(node));
        });
        filter(before.nodes(), node -> !after.has(node)).forEach(node -> events.tell(to -> to.removed(node)));
    }

    /**
     * Chooses a node for the next attempt, one that was not tried if there is any.
     *
     * @param key ties the request to a node, if the selector cares
     */
    public Choice choose(Collection<Node> tried, @Nullable String key) {
        Members now = members;
        List<Node> candidates = preferUntried(health.isEmpty() ? now.nodes() : usable(now.nodes()), tried);
        while (!candidates.isEmpty()) {
            Node node = select(candidates, now, key);
            NodeHealth known = health.get(node);
            if (known == null || !known.dead()) {
                return begin(now, node, false);
            }
            if (beginProbe(node)) {
                return begin(now, node, true);
            }
            candidates = filter(candidates, other -> !other.equals(node));
        }
        return begin(now, dueFirst(now.nodes(), tried), false);
    }

    private static Choice begin(Members members, Node node, boolean probe) {
        AtomicInteger load = members.load(node);
        load.incrementAndGet();
        return new Choice(node, probe, load);
    }

    /** Whether a node that is well, or due, was not tried yet. */
    public boolean hasUntried(Collection<Node> tried) {
        List<Node> all = members.nodes();
        return (health.isEmpty() ? all : usable(all)).stream().anyMatch(node -> !tried.contains(node));
    }

    /** The outcome of an attempt: once for each choice. */
    public void report(Choice choice, Health outcome, String what) {
        choice.load().decrementAndGet();
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

    /** How many attempts a node is busy with. */
    public int inFlight(Node node) {
        return members.inFlight(node);
    }

    @Nullable
    public NodeHealth health(Node node) {
        return health.get(node);
    }

    private void alive(Node node) {
        if (health.isEmpty()) {
            return;
        }
        NodeHealth before = health.remove(node);
        if (before != null && before.dead()) {
            joined.put(node, clock.nanoTime());
            events.tell(to -> to.revived(node));
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
        if (!members.has(node)) {
            return;
        }
        long now = clock.nanoTime();
        boolean[] prolonged = new boolean[1];
        NodeHealth after = health.compute(node, (key, known) -> {
            NodeHealth before = known == null ? NodeHealth.WELL : known;
            NodeHealth changed = change.apply(before, now);
            prolonged[0] = changed.failures() > before.failures() || (changed.dead() && choice.probe());
            return changed;
        });
        if (!members.has(node)) {
            // It left meanwhile.
            health.remove(node);
            return;
        }
        events.tell(to -> to.failed(node, what));
        if (prolonged[0]) {
            Duration exile = Duration.ofNanos(after.deadUntil() - now);
            events.tell(to -> to.exiled(node, exile, after.failures(), what));
        }
    }

    private Node select(List<Node> candidates, Members now, @Nullable String key) {
        if (candidates.size() == 1) {
            return candidates.get(0);
        }
        Node node = selector.select(candidates, new Selection(now, joined, clock, key));
        if (!candidates.contains(node)) {
            throw new IllegalStateException(
                    "The node selector " + selector + " chose " + node + ", which is none of " + candidates);
        }
        return node;
    }

    private record Selection(
            Members members,
            ConcurrentMap<Node, Long> joined,
            Clock clock,
            @Nullable String stickyKey) implements SelectionContext {

        @Override
        public int inFlight(Node node) {
            return members.inFlight(node);
        }

        @Override
        public Duration inUseFor(Node node) {
            Long since = joined.get(node);
            return since == null ? SelectionContext.super.inUseFor(node) : Duration.ofNanos(clock.nanoTime() - since);
        }
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
        return result.size() == nodes.size() ? nodes : List.copyOf(result);
    }
}
