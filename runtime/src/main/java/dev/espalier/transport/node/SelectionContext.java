package dev.espalier.transport.node;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What a {@link NodeSelector} may want to know. Valid only while it chooses. */
public interface SelectionContext {

    /**
     * How many attempts of this transport a node is busy with: chosen, and not yet over.
     *
     * @param node one of the candidates
     * @return 0 or more, without the attempt that a node is being chosen for
     */
    int inFlight(Node node);

    /**
     * For how long a node has been in use: since it was found in the cluster, or was back after it had failed.
     *
     * @param node one of the candidates
     * @return longer than anything for a node that has been in use from the beginning
     */
    default Duration inUseFor(Node node) {
        return ChronoUnit.FOREVER.getDuration();
    }

    /**
     * What ties a request to one node: the {@linkplain dev.espalier.transport.request.RequestOptions#withStickyKey
     * sticky key} of the request, or else its parameter {@code routing}.
     *
     * @return null if nothing does
     */
    @Nullable
    String stickyKey();
}
