package dev.espalier.transport.cluster;

import dev.espalier.transport.node.Node;

/** Which cluster a transport talks to: the one whose node answered first. */
final class ClusterIdentity {

    /** What a node says that has not found its cluster yet. */
    private static final String NONE_YET = "_na_";

    private String uuid = "";

    /**
     * Takes note of what a node says.
     *
     * @param claimed the id of its cluster; empty if it does not tell
     * @throws ForeignNodeException if it belongs elsewhere
     */
    void require(Node node, String claimed) {
        if (claimed.equals(NONE_YET)) {
            throw new ForeignNodeException(node + " has not joined a cluster yet");
        }
        if (uuid.isEmpty()) {
            uuid = claimed;
        } else if (!uuid.equals(claimed)) {
            throw new ForeignNodeException(node
                    + (claimed.isEmpty() ? " does not tell its cluster" : " belongs to the cluster " + claimed)
                    + ", this transport to the cluster " + uuid + "; one for another cluster must be made anew");
        }
    }
}
