package dev.espalier.transport.node;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Passes on the preferred candidates, or all if there are none. */
final class PreferringSelector implements NodeSelector {

    /** The same candidates come again and again, and are compared by identity. */
    private record Narrowed(List<Node> candidates, List<Node> preferred) {}

    private final Predicate<? super Node> preferred;
    private final NodeSelector among;
    private volatile @Nullable Narrowed last;

    PreferringSelector(Predicate<? super Node> preferred, NodeSelector among) {
        this.preferred = Objects.requireNonNull(preferred, "preferred");
        this.among = Objects.requireNonNull(among, "among");
    }

    @Override
    public Node select(List<Node> candidates, SelectionContext context) {
        List<Node> narrowed = narrowed(candidates);
        return narrowed.size() == 1 ? narrowed.get(0) : among.select(narrowed, context);
    }

    private List<Node> narrowed(List<Node> candidates) {
        Narrowed known = last;
        if (known != null && known.candidates == candidates) {
            return known.preferred;
        }
        List<Node> chosen =
                candidates.stream().filter(node -> preferred.test(node)).toList();
        List<Node> result = chosen.isEmpty() ? candidates : chosen;
        last = new Narrowed(candidates, result);
        return result;
    }

    @Override
    public String toString() {
        return "preferred nodes, " + among;
    }
}
