package dev.espalier.bulk;

import dev.espalier.transport.error.ClientException;
import org.jspecify.annotations.Nullable;

/** A {@link BulkIngester} did not take an operation in: it has no outcome, and no listener is told of it. */
public final class BulkRejectedException extends ClientException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** There was no room for it, or not in time. It may be added again later. */
        FULL,
        /** The ingester is closed. */
        CLOSED,
        /** The ingester sends nothing more, see {@link BulkSettings#withStopAfter}. */
        STOPPED,
        /** The thread was interrupted while it waited for room; its interrupt flag is set. */
        INTERRUPTED
    }

    private final Reason rejection;

    /**
     * An operation that was not taken in.
     *
     * @param stopped why nothing more is sent; null if that is not so
     */
    BulkRejectedException(Reason rejection, @Nullable String stopped) {
        super(message(rejection, stopped), null);
        this.rejection = rejection;
    }

    private static String message(Reason rejection, @Nullable String stopped) {
        return "The operation was not taken in: "
                + switch (rejection) {
                    case FULL -> "the ingester is full; add it later, or let adding wait longer";
                    case CLOSED -> "the ingester is closed";
                    case STOPPED -> "the ingester sends nothing more. " + stopped;
                    case INTERRUPTED -> "the thread was interrupted while it waited for room";
                };
    }

    /**
     * Why the operation was not taken in.
     *
     * @return the reason
     */
    public Reason reason() {
        return rejection;
    }
}
