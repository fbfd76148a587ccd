package dev.espalier.transport;

import dev.espalier.transport.node.Node;
import dev.espalier.transport.node.NodeListener;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes down what an operator wants to know, once for each incident. */
final class NodeLog implements NodeListener {

    private static final Logger LOG = LoggerFactory.getLogger(Transport.class);

    @Override
    public void exiled(Node node, Duration exile, int failures, String cause) {
        if (failures == 1) {
            LOG.warn("Node {} is avoided for {} ms: {}", node, exile.toMillis(), cause);
        } else {
            LOG.debug("Node {} is avoided for another {} ms: {}", node, exile.toMillis(), cause);
        }
    }

    @Override
    public void revived(Node node) {
        LOG.warn("Node {} is back", node);
    }

    @Override
    public void added(Node node) {
        LOG.info("Node {} was found", node);
    }

    @Override
    public void removed(Node node) {
        LOG.info("Node {} is no longer used", node);
    }
}
