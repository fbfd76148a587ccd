package dev.espalier.transport.http;

import dev.espalier.transport.error.TransportException;
import dev.espalier.transport.node.Node;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.core5.http.Header;

/**
 * What all exchanges with one node share.
 *
 * @param slots bound the connections that are in use at a time, by blocking and by asynchronous calls together
 * @param forgotten whether connections are to be closed after use
 */
record Target(Node node, String name, HttpRoute route, Header host, Slots slots, AtomicBoolean forgotten) {

    static Target of(Node node, int connections) {
        return new Target(
                node,
                node.toString(),
                HttpClientFactory.route(node),
                RequestFactory.hostHeader(node),
                new Slots(connections),
                new AtomicBoolean());
    }

    /** All connections stayed in use for too long. */
    ExchangeException exhausted(long waitedNanos) {
        return ExchangeException.unsent(
                TransportException.Kind.LEASE_TIMEOUT,
                "no connection became free within " + waitedNanos / 1_000_000 + " ms: " + slots.inUse() + " of "
                        + slots.most() + " in use, " + slots.waiting() + " callers waiting",
                null);
    }
}
