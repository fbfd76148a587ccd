package dev.espalier.transport.node;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;

/**
 * Chooses the node for one attempt. Called by many threads at once, on the thread of the caller, for every attempt for
 * which there is a choice; must be quick and must not block.
 */
@FunctionalInterface
public interface NodeSelector {

    /**
     * Chooses one of the nodes that are in use now.
     *
     * @param candidates at least one node, unmodifiable; nodes that are out of use, and on a retry those that were
     *     already tried, are left out as long as others remain. As long as all are well, it is the same list
     * @param context what else is known
     * @return one of the candidates
     */
    Node select(List<Node> candidates, SelectionContext context);

    /**
     * Each node in turn. All threads share one cursor, so that many short-lived threads do not all begin with the
     * first node.
     *
     * @return a new selector with a cursor of its own; give each transport its own
     */
    static NodeSelector roundRobin() {
        return new RoundRobinSelector(0);
    }

    /**
     * Any node, each as likely as the others.
     *
     * @return a selector without state
     */
    static NodeSelector random() {
        return (candidates, context) -> {
            Random random = ThreadLocalRandom.current();
            return candidates.get(random.nextInt(candidates.size()));
        };
    }

    /**
     * The node that is busy with the fewest attempts of this transport; among equals, any. Spares a node that has become
     * slow.
     *
     * @return a selector without state
     */
    static NodeSelector leastInFlight() {
        return new LeastInFlightSelector();
    }

    /**
     * Nodes with an attribute, such as those of one's own zone, each in turn; the others when none of these is in use.
     * Attributes are known once {@linkplain dev.espalier.transport.DiscoverySettings discovery} has found the nodes;
     * until then all take turns.
     *
     * @param attribute the name, without {@code node.attr.}
     * @param value the value
     * @return a new selector; give each transport its own
     */
    static NodeSelector preferAttribute(String attribute, String value) {
        return prefer(
                node -> {
                    NodeMetadata metadata = node.metadata();
                    return metadata != null && metadata.has(attribute, value);
                },
                roundRobin());
    }

    /**
     * Some nodes before others: the others get requests only when none of the preferred ones is in use.
     *
     * @param preferred must always say the same of a node
     * @param among chooses among the preferred nodes, or among the others
     * @return a new selector
     */
    static NodeSelector prefer(Predicate<? super Node> preferred, NodeSelector among) {
        return new PreferringSelector(preferred, among);
    }

    /**
     * Requests with the same {@linkplain SelectionContext#stickyKey() key} go to the same node, so that its caches are
     * warm for them; keys are spread evenly, in the same way by every client. When a node goes out of use, its keys alone
     * move, and they return with it. Requests without a key go to each node in turn.
     *
     * @return a new selector; give each transport its own
     */
    static NodeSelector sticky() {
        return new StickySelector(roundRobin());
    }

    /**
     * This selector, but a node that was just found, or is back after it had failed, gets its share bit by bit: a tenth of it at
     * first, and all of it after some time. Its caches fill, and its code is compiled, before the full load is on it. The others
     * get the rest in the meantime; when all nodes are new, each gets its share at once.
     *
     * @param time 1 ms to 24 hours; 30 seconds suit most servers
     * @return a new selector
     * @throws IllegalArgumentException if the time is out of range
     */
    default NodeSelector warmingUp(Duration time) {
        return new WarmingUpSelector(
                this, time, () -> ThreadLocalRandom.current().nextDouble());
    }
}
