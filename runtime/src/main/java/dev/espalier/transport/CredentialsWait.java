package dev.espalier.transport;

import dev.espalier.transport.error.TransportException.Kind;
import dev.espalier.transport.http.AsyncAttempt;
import dev.espalier.transport.http.Deadline;
import dev.espalier.transport.request.Credentials;
import dev.espalier.transport.support.InFlight;
import dev.espalier.transport.support.Machinery;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The time in which an asynchronous call waits for credentials. */
final class CredentialsWait implements AsyncAttempt, InFlight.Member {

    private final Machinery machinery;
    private final CompletableFuture<Credentials> asked;
    private final long end;
    private final Consumer<@Nullable Kind> then;
    private final AtomicBoolean over = new AtomicBoolean();

    /**
     * Waits for an answer.
     *
     * @param then runs once, on a thread of the dispatcher: with null if there is an answer, with what is in the way
     *     otherwise
     */
    CredentialsWait(
            Machinery machinery,
            Deadline deadline,
            CompletableFuture<Credentials> asked,
            Consumer<@Nullable Kind> then) {
        this.machinery = machinery;
        this.asked = asked;
        this.end = machinery.clock().nanoTime() + deadline.remainingNanos();
        this.then = then;
    }

    @Override
    public void start() {
        if (machinery.timer().test(this)) {
            asked.whenComplete((credentials, failure) -> end(null));
        } else {
            end(Kind.CLOSED);
        }
    }

    private void end(@Nullable Kind problem) {
        if (over.compareAndSet(false, true)) {
            machinery.inFlight().remove(this);
            machinery.dispatcher().run(() -> then.accept(problem));
        }
    }

    @Override
    public void cancel() {
        end(Kind.CANCELLED);
    }

    @Override
    public long due() {
        return end;
    }

    @Override
    public void expire() {
        end(Kind.DEADLINE);
    }

    @Override
    public void shutDown() {
        end(Kind.CLOSED);
    }

    /** There is nothing to finish. */
    @Override
    public boolean patient() {
        return false;
    }
}
