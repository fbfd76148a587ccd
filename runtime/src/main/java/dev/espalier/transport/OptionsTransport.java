package dev.espalier.transport;

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
        return transport.execute(request.under(options), reader);
    }

    @Override
    public <R extends @Nullable Object> CompletableFuture<R> executeAsync(Request request, ResponseReader<R> reader) {
        return transport.executeAsync(request.under(options), reader);
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
    public void close() {
        transport.close();
    }
}
