package dev.espalier.testing.opensearch;

import java.util.Collection;
import org.opensearch.env.Environment;
import org.opensearch.node.Node;
import org.opensearch.plugins.Plugin;

/** A node with modules from the class path. */
final class EmbeddedNode extends Node {

    /**
     * Makes a node, to be started.
     *
     * @param modules classes in version 2, which this is compiled against, and descriptions in version 3: the compiled
     *     constructors are the same, because a collection of anything is a collection
     */
    @SuppressWarnings("unchecked")
    EmbeddedNode(Environment environment, Collection<?> modules) {
        super(environment, (Collection<Class<? extends Plugin>>) modules, false);
    }
}
