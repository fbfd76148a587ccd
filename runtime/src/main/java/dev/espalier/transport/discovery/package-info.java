/**
 * Where the nodes of a cluster are learned from: the questions that may be asked, and what comes of them. How often, and
 * which nodes are used, is said by {@link dev.espalier.transport.DiscoverySettings}.
 */
@NullMarked
package dev.espalier.transport.discovery;

import org.jspecify.annotations.NullMarked;
