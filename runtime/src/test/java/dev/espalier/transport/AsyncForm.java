package dev.espalier.transport;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.espalier.transport.node.Node;
import dev.espalier.transport.node.NodeConnections;
import dev.espalier.transport.request.CallScope;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.ResponseReader;
import dev.espalier.transport.support.IoThread;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** A transport whose blocking calls are asynchronous ones that are waited for, so that one test holds both to account. */
record AsyncForm(Transport transport) implements Transport {

    @Override
    public <R extends @Nullable Object> R execute(Request request, ResponseReader<R> reader) {
        CompletableFuture<R> future = executeAsync(request, response -> {
            requireNoIoThread();
            return reader.read(response);
        });
        try {
            return future.whenComplete((result, failure) -> requireNoIoThread()).get();
        } catch (ExecutionException e) {
            throw AsyncForm.<RuntimeException>asIs(e.getCause());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E asIs(Throwable failure) throws E {
        throw (E) failure;
    }

    private static void requireNoIoThread() {
        assertFalse(Thread.currentThread() instanceof IoThread, "user code on " + Thread.currentThread());
    }

    @Override
    public <R extends @Nullable Object> CompletableFuture<R> executeAsync(Request request, ResponseReader<R> reader) {
        return transport.executeAsync(request, reader);
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
