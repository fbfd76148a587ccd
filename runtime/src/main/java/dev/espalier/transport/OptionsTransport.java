package dev.espalier.transport;

import dev.espalier.transport.node.Node;
import dev.espalier.transport.node.NodeConnections;
import dev.espalier.transport.request.CallScope;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestOptions;
import dev.espalier.transport.request.ResponseReader;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Another transport, with options for every request. */
final class OptionsTransport implements Transport {

    private final Transport transport;
    private final RequestOptions options;

    OptionsTransport(Transport transport, RequestOptions options) {
        this.transport = transport;
        this.options = Objects.requireNonNull(options, "options");
    }

    @Override
    public <R extends @Nullable Object> R execute(Request request, ResponseReader<R> reader) {
        return transport.execute(under(request), reader);
    }

    @Override
    public <R extends @Nullable Object> CompletableFuture<R> executeAsync(Request request, ResponseReader<R> reader) {
        return transport.executeAsync(under(request), reader);
    }

    private Request under(Request request) {
        return request.withOptions(options.overlaidBy(request.options()));
    }

    @Override
    public CallScope beginScope(String name, String collection) {
        return transport.beginScope(name, collection);
    }

    @Override
    public CompletableFuture<@Nullable Void> pause(Duration length) {
        return transport.pause(length);
    }

    @Override
    public Transport with(RequestOptions more) {
        return new OptionsTransport(transport, options.overlaidBy(more));
    }

    @Override
    public List<Node> nodes() {
        return transport.nodes();
    }

    @Override
    public List<NodeConnections> connections() {
        return transport.connections();
    }

    @Override
    public void close() {
        transport.close();
    }
}
