package dev.espalier.transport.cluster;

import dev.espalier.transport.discovery.AddressPolicy;
import dev.espalier.transport.discovery.DiscoveredNodes;
import dev.espalier.transport.discovery.NodeDiscovery;
import dev.espalier.transport.discovery.NodeInquiry;
import dev.espalier.transport.error.ClientException;
import dev.espalier.transport.node.Node;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks one node after the other for the list of all nodes, until one answers. */
public final class NodesInfoDiscovery implements NodeDiscovery {

    private static final Logger LOG = LoggerFactory.getLogger(NodeDiscovery.class);

    private final AddressPolicy addresses;
    private final Request question;

    public NodesInfoDiscovery(AddressPolicy addresses, Duration timeout) {
        this.addresses = addresses;
        // A node that does not answer the one asked must not use up all its time.
        this.question = Request.get(RequestPath.of("_nodes", "http"))
                .withParameter("timeout", Math.max(timeout.toMillis() / 2, 1) + "ms");
    }

    @Override
    public DiscoveredNodes discover(NodeInquiry inquiry) {
        ClientException failure = null;
        for (Node node : inquiry.candidates()) {
            try {
                return inquiry.ask(node, question, answer -> NodesInfoReader.read(answer, addresses));
            } catch (ClientException e) {
                LOG.debug("{} was asked for the nodes of its cluster in vain", node, e);
                if (failure != null) {
                    e.addSuppressed(failure);
                }
                failure = e;
            }
        }
        throw failure == null ? new IllegalStateException("There is no node to ask") : failure;
    }
}
