package dev.espalier.transport.layer;

import dev.espalier.transport.tls.TlsSettings;
import java.time.Duration;

/**
 * What is configured about connections.
 *
 * @param tls whom nodes have to be, on https
 * @param connectTimeout how long establishing a connection may take, per address of the host; encryption not included
 * @param maxConnectionsPerNode how many attempts there are at most on one node at a time. The transport sees to that: a
 *     layer need not count
 * @param connectionTimeToLive how long a connection is used before it is replaced
 */
public record HttpLayerSettings(
        TlsSettings tls, Duration connectTimeout, int maxConnectionsPerNode, Duration connectionTimeToLive) {}
