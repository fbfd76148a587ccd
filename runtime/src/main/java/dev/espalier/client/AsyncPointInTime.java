package dev.espalier.client;

import dev.espalier.async.Futures;
import dev.espalier.codec.JsonValue;
import dev.espalier.codec.JsonWritable;
import dev.espalier.transport.Transport;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A {@link PointInTime} whose calls do not block. To be closed by whoever opened it; thread-safe, but one search is to follow
 * the other, as each answer may bring a new id.
 */
public final class AsyncPointInTime {

    private final Transport transport;
    private final Transport lasting;
    private final Moment moment;
    private final AtomicReference<@Nullable CompletableFuture<@Nullable Void>> closing = new AtomicReference<>();

    AsyncPointInTime(Transport transport, Server server, Moment moment) {
        this.transport = transport;
        this.lasting = server.closing();
        this.moment = moment;
    }

    /**
     * Searches in this moment, see {@link PointInTime#search}.
     *
     * @param body an object: query, sort, size, {@code search_after} and so on; the point in time is added to it
     * @return the answer, with {@code hits}
     */
    public CompletableFuture<JsonValue> search(JsonWritable body) {
        return closing.get() != null
                ? CompletableFuture.failedFuture(moment.isClosed())
                : Futures.of(() -> moment.searching(body).executeAsync(transport));
    }

    /**
     * Has the server let go of it, once. A failure is logged: the server lets go in time.
     *
     * @return completed with null when the server has answered; never fails, and cannot be cancelled
     */
    public CompletableFuture<@Nullable Void> close() {
        CompletableFuture<@Nullable Void> closed = new CompletableFuture<>();
        if (closing.compareAndSet(null, closed)) {
            moment.closeAsync(lasting).whenComplete((nothing, failure) -> closed.complete(null));
        }
        CompletableFuture<@Nullable Void> first = closing.get();
        return Futures.shielded(first == null ? closed : first);
    }

    Moment moment() {
        return moment;
    }
}
