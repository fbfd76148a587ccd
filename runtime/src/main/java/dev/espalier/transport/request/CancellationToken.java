package dev.espalier.transport.request;

import dev.espalier.transport.error.TransportException;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Ends calls that block, from another thread: a user who has gone, a shutdown, a race that somebody else has won. It goes with
 * requests by {@link RequestOptions#withCancellation}; one token may be that of many calls. Thread-safe.
 *
 * <pre>{@code
 * CancellationToken token = new CancellationToken();
 * SearchClient view = client.with(RequestOptions.none().withCancellation(token));
 * // on another thread
 * token.cancel();
 * }</pre>
 *
 * <p>A call that is ended throws a {@link TransportException} of the kind {@link TransportException.Kind#CANCELLED}: at once,
 * whether it waits for a connection, for credentials, for the answer or before the next attempt. Its connection is closed. No
 * node is blamed. What was sent may be carried out all the same.
 */
public final class CancellationToken {

    /** Something that is going on, and to be closed when there is nothing to be ended any more. */
    @FunctionalInterface
    public interface Registration extends AutoCloseable {

        /** It has come to its end by itself. */
        @Override
        void close();
    }

    private static final class Entry {

        private final Runnable end;

        private Entry(Runnable end) {
            this.end = end;
        }
    }

    private final Set<Entry> registrations = ConcurrentHashMap.newKeySet();
    private volatile boolean cancelled;

    /** A token that has ended nothing yet. */
    public CancellationToken() {}

    /** Ends all calls that go on with this token, and all that are begun with it from now on. A second time does nothing. */
    public void cancel() {
        cancelled = true;
        registrations.forEach(this::end);
    }

    /**
     * Whether {@link #cancel} was called.
     *
     * @return true once it was
     */
    public boolean isCancelled() {
        return cancelled;
    }

    /**
     * Has something of yours ended together with the calls.
     *
     * @param end runs at most once, on the thread that cancels, or on this one if it is too late already; must not throw
     * @return to be closed when it has come to its end by itself, so that the token does not keep it
     */
    public Registration whenCancelled(Runnable end) {
        Entry entry = new Entry(Objects.requireNonNull(end, "end"));
        registrations.add(entry);
        if (cancelled) {
            end(entry);
        }
        return () -> registrations.remove(entry);
    }

    private void end(Entry entry) {
        if (registrations.remove(entry)) {
            entry.end.run();
        }
    }

    /**
     * How much is going on with this token.
     *
     * @return how many calls, and things of yours, would be ended
     */
    public int active() {
        return registrations.size();
    }
}
