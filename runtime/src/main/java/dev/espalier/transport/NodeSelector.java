package dev.espalier.transport;

import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;

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
     *     already tried, are left out as long as others remain
     * @return one of the candidates
     */
    Node select(List<Node> candidates);

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
        return candidates -> {
            Random random = ThreadLocalRandom.current();
            return candidates.get(random.nextInt(candidates.size()));
        };
    }
}
