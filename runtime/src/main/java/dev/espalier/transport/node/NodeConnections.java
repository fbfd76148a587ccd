package dev.espalier.transport.node;

/**
 * The connections to one node at one moment.
 *
 * @param node where they lead
 * @param leased how many calls use, or are just establishing
 * @param available how many are kept open for the next call
 * @param pending how many calls wait for one
 * @param max how many may be leased at a time, see {@link dev.espalier.transport.TransportConfigBuilder#maxConnectionsPerNode(int)}
 */
public record NodeConnections(Node node, int leased, int available, int pending, int max) {}
