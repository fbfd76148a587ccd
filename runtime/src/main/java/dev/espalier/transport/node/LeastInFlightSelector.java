package dev.espalier.transport.node;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Looks at all candidates; among equals, each is as likely as the others. */
final class LeastInFlightSelector implements NodeSelector {

    @Override
    public Node select(List<Node> candidates, SelectionContext context) {
        Node least = candidates.get(0);
        int fewest = context.inFlight(least);
        int equals = 1;
        for (int i = 1; i < candidates.size(); i++) {
            Node node = candidates.get(i);
            int load = context.inFlight(node);
            // Not simply the next one: the neighbour of a busy node would get the share of both.
            boolean better = load < fewest;
            equals = better ? 1 : load == fewest ? equals + 1 : equals;
            if (better || (load == fewest && ThreadLocalRandom.current().nextInt(equals) == 0)) {
                fewest = load;
                least = node;
            }
        }
        return least;
    }

    @Override
    public String toString() {
        return "least in flight";
    }
}
