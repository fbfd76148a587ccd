package dev.espalier.transport.cluster;

import dev.espalier.transport.node.NodeListener;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells all listeners, whatever one of them throws. Knows which of them have been complained about. */
public final class NodeEvents {

    private static final Logger LOG = LoggerFactory.getLogger(NodeListener.class);

    public static final NodeEvents NONE = new NodeEvents(List.of());

    private final List<NodeListener> listeners;
    private final Set<NodeListener> faulty = ConcurrentHashMap.newKeySet();

    public NodeEvents(List<NodeListener> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    void tell(Consumer<NodeListener> event) {
        for (NodeListener listener : listeners) {
            try {
                event.accept(listener);
            } catch (RuntimeException | LinkageError | AssertionError e) {
                complain(listener, e);
            }
        }
    }

    private void complain(NodeListener listener, Throwable problem) {
        String name = listener.getClass().getName();
        if (faulty.add(listener)) {
            LOG.warn("The node listener {} failed; further failures are logged at debug only", name, problem);
        } else {
            LOG.debug("The node listener {} failed", name, problem);
        }
    }
}
