package dev.espalier.transport.node;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** One cursor for all threads. */
final class RoundRobinSelector implements NodeSelector {

    private final AtomicInteger cursor;

    RoundRobinSelector(int start) {
        this.cursor = new AtomicInteger(start);
    }

    @Override
    public Node select(List<Node> candidates, SelectionContext context) {
        // Masked, because the cursor becomes negative one day.
        int position = cursor.getAndIncrement() & Integer.MAX_VALUE;
        return candidates.get(position % candidates.size());
    }

    @Override
    public String toString() {
        return "round robin";
    }
}
