package dev.espalier.transport;

import dev.espalier.transport.request.Credentials;
import dev.espalier.transport.request.CredentialsProvider;
import dev.espalier.transport.support.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** What a provider gave. Asks it when there is nothing, once for all that wait, on a thread that lives as long as that. */
final class CredentialsCache {

    private record Known(
            Credentials credentials, long since, @Nullable Duration time) {}

    private record Question(CompletableFuture<Credentials> answer, Thread thread) {}

    private final CredentialsProvider provider;
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile @Nullable Known known;
    private @Nullable Question open;

    CredentialsCache(CredentialsProvider provider, Clock clock) {
        this.provider = provider;
        this.clock = clock;
    }

    /** Done already if there are credentials; not to be completed by others. */
    CompletableFuture<Credentials> get() {
        Known now = known;
        if (isFresh(now)) {
            return CompletableFuture.completedFuture(now.credentials());
        }
        lock.lock();
        try {
            now = known;
            if (isFresh(now)) {
                return CompletableFuture.completedFuture(now.credentials());
            }
            Question asked = open;
            if (asked == null) {
                asked = ask();
            }
            return asked.answer();
        } finally {
            lock.unlock();
        }
    }

    private boolean isFresh(@Nullable Known value) {
        return value != null
                && (value.time() == null
                        || clock.nanoTime() - value.since() < value.time().toNanos());
    }

    private Question ask() {
        CompletableFuture<Credentials> answer = new CompletableFuture<>();
        Thread thread = new Thread(null, () -> answer(answer), "espalier-transport-credentials", 0, false);
        thread.setDaemon(true);
        Question question = new Question(answer, thread);
        open = question;
        try {
            thread.start();
        } catch (OutOfMemoryError e) {
            open = null;
            throw e;
        }
        return question;
    }

    private void answer(CompletableFuture<Credentials> answer) {
        Known given = null;
        Throwable failure = null;
        try {
            long since = clock.nanoTime();
            Credentials credentials = Objects.requireNonNull(provider.credentials(), "The provider gave null");
            given = new Known(credentials, since, provider.validFor(credentials));
        } catch (Throwable e) {
            // Whatever it is, somebody waits.
            failure = e;
        }
        lock.lock();
        try {
            if (given != null) {
                known = given;
            }
            open = null;
        } finally {
            lock.unlock();
        }
        if (given != null) {
            answer.complete(given.credentials());
        } else {
            answer.completeExceptionally(failure);
        }
    }

    /** A node refused what was given here; nothing happens if that has been replaced meanwhile. */
    void refused(Credentials credentials) {
        lock.lock();
        try {
            Known now = known;
            if (now != null && now.credentials() == credentials) {
                known = null;
            }
        } finally {
            lock.unlock();
        }
    }

    /** Nobody waits any longer. */
    void interrupt() {
        Question asked;
        lock.lock();
        try {
            asked = open;
        } finally {
            lock.unlock();
        }
        if (asked != null) {
            asked.thread().interrupt();
            asked.answer().completeExceptionally(new CancellationException("The transport is closed"));
        }
    }
}
