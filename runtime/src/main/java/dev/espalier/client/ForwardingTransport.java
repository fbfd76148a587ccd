package dev.espalier.client;

import dev.espalier.transport.Transport;
import dev.espalier.transport.node.Node;
import dev.espalier.transport.node.NodeConnections;
import dev.espalier.transport.request.CallScope;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Another transport in everything but its calls. */
abstract class ForwardingTransport implements Transport {

    final Transport transport;

    ForwardingTransport(Transport transport) {
        this.transport = transport;
    }

    @Override
    public final CallScope beginScope(String name, String collection) {
        return transport.beginScope(name, collection);
    }

    @Override
    public final CompletableFuture<@Nullable Void> pause(Duration length) {
        return transport.pause(length);
    }

    @Override
    public final List<Node> nodes() {
        return transport.nodes();
    }

    @Override
    public final List<NodeConnections> connections() {
        return transport.connections();
    }

    @Override
    public final void close() {
        transport.close();
    }
}
