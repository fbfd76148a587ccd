package dev.espalier.transport.node;

import dev.espalier.transport.support.Limits;
import java.time.Duration;
import java.util.List;
import java.util.function.DoubleSupplier;

/** Leaves out a node that has just joined at most choices, and at fewer and fewer as time goes by. */
final class WarmingUpSelector implements NodeSelector {

    /** Without any request, a node would not become warm. */
    private static final double LEAST = 0.1;

    private final NodeSelector among;
    private final Duration time;
    private final DoubleSupplier random;

    /**
     * A selector of others.
     *
     * @param random at least 0, less than 1
     */
    WarmingUpSelector(NodeSelector among, Duration time, DoubleSupplier random) {
        this.among = among;
        this.time = Limits.timeout("time", time);
        this.random = random;
    }

    @Override
    public Node select(List<Node> candidates, SelectionContext context) {
        if (allWarm(candidates, context)) {
            return among.select(candidates, context);
        }
        List<Node> some = candidates.stream()
                .filter(node -> warm(node, context) || random.getAsDouble() < Math.max(LEAST, share(node, context)))
                .toList();
        if (some.isEmpty()) {
            return among.select(candidates, context);
        }
        return some.size() == 1 ? some.get(0) : among.select(some, context);
    }

    private boolean allWarm(List<Node> candidates, SelectionContext context) {
        for (Node node : candidates) {
            if (!warm(node, context)) {
                return false;
            }
        }
        return true;
    }

    private boolean warm(Node node, SelectionContext context) {
        return context.inUseFor(node).compareTo(time) >= 0;
    }

    private double share(Node node, SelectionContext context) {
        return (double) context.inUseFor(node).toNanos() / time.toNanos();
    }

    @Override
    public String toString() {
        return among + ", new nodes warmed up for " + time;
    }
}
