package dev.espalier.transport;

import dev.espalier.transport.error.TransportException;
import dev.espalier.transport.error.TransportException.Kind;
import dev.espalier.transport.support.InFlight;
import dev.espalier.transport.support.Machinery;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Time that passes without a thread. */
final class Pause implements InFlight.Member {

    private final Machinery machinery;
    private final long end;
    private final CompletableFuture<@Nullable Void> future = new CompletableFuture<>();

    private Pause(Machinery machinery, Duration length) {
        this.machinery = machinery;
        this.end = machinery.clock().nanoTime() + length.toNanos();
    }

    static CompletableFuture<@Nullable Void> begin(Machinery machinery, Duration length) {
        Pause pause = new Pause(machinery, length);
        if (machinery.timer().test(pause)) {
            pause.future.whenComplete((over, failure) -> machinery.inFlight().remove(pause));
        } else {
            pause.future.completeExceptionally(closed());
        }
        return pause.future;
    }

    @Override
    public long due() {
        return end;
    }

    @Override
    public void expire() {
        machinery.dispatcher().run(() -> future.complete(null));
    }

    @Override
    public void shutDown() {
        machinery.dispatcher().run(() -> future.completeExceptionally(closed()));
    }

    /** There is nothing to finish. */
    @Override
    public boolean patient() {
        return false;
    }

    private static TransportException closed() {
        return new TransportException(Kind.CLOSED, "The transport is closed", List.of(), null);
    }
}
