package dev.espalier.transport.discovery;

/**
 * Finds the nodes of a cluster. Called in the background, by one thread at a time, which {@link
 * dev.espalier.transport.Transport#close()} interrupts. Whatever it throws is taken for "not this time": the nodes in
 * use stay.
 */
@FunctionalInterface
public interface NodeDiscovery {

    /**
     * Finds the nodes. What it finds is not trusted: nodes that are new are first asked which cluster they belong to, and
     * those of another cluster, and those that do not answer, are left out.
     *
     * @param inquiry whom and how to ask; valid during this call
     * @return the nodes, perhaps with their metadata
     * @throws dev.espalier.transport.error.ClientException if nobody knows
     */
    DiscoveredNodes discover(NodeInquiry inquiry);
}
