package dev.espalier.client;

import dev.espalier.async.Futures;
import dev.espalier.async.PageSource;
import dev.espalier.codec.JsonValue;
import dev.espalier.transport.Transport;
import dev.espalier.transport.error.ClientException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Every hit of a scroll, page by page, without blocking. */
final class ScrollPages implements PageSource<JsonValue> {

    private final Transport transport;
    private final ScrollWalk walk;
    private final AtomicBoolean closed = new AtomicBoolean();
    private @Nullable CompletableFuture<List<JsonValue>> onItsWay;

    ScrollPages(Transport transport, ScrollWalk walk) {
        this.transport = transport;
        this.walk = walk;
    }

    @Override
    public CompletableFuture<Page<JsonValue>> next() {
        CompletableFuture<List<JsonValue>> hits = walk.next().executeAsync(transport);
        onItsWay = hits;
        CompletableFuture<List<JsonValue>> closedAfterFailure = Futures.recover(
                hits, failure -> Futures.compose(closing(), nothing -> CompletableFuture.failedFuture(failure)));
        return Futures.compose(
                closedAfterFailure,
                some -> some.isEmpty()
                        ? Futures.map(closing(), nothing -> new Page<>(some, true))
                        : CompletableFuture.completedFuture(new Page<>(some, false)));
    }

    /** A page that is on its way is waited for: it may bring the first id, without which nothing can be let go of. */
    @Override
    public void cancel() {
        if (onItsWay != null) {
            onItsWay.whenComplete((hits, failure) -> closing());
        }
    }

    /** Never fails. */
    private CompletableFuture<@Nullable Void> closing() {
        CompletableFuture<@Nullable Void> done = new CompletableFuture<>();
        if (!walk.begun() || !closed.compareAndSet(false, true)) {
            done.complete(null);
            return done;
        }
        Futures.of(() -> walk.closing().executeAsync(transport)).whenComplete((status, failure) -> {
            if (failure instanceof ClientException e) {
                walk.notClosed(e);
            }
            done.complete(null);
        });
        return done;
    }
}
