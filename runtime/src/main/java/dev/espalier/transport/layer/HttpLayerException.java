package dev.espalier.transport.layer;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An attempt had no answer, or not the whole of it: how far it came decides whether and where it is repeated. */
public final class HttpLayerException extends IOException {

    private static final long serialVersionUID = 1L;

    /** How far an attempt came. */
    public enum Failure {
        /** No connection came about: refused, unreachable, unknown, too slow. Repeated on another node. */
        NOT_CONNECTED,
        /** The node is not whom it has to be. Nothing was sent; repeated on other nodes only. */
        NOT_TRUSTED,
        /** The connection broke, and no byte of the request was sent. Repeated. */
        NOT_SENT,
        /** A connection that had been kept turned out to be closed by the node. Nothing against the node; repeated if
         * idempotent. */
        CLOSED_WHILE_KEPT,
        /** The connection broke after something was sent. Repeated if idempotent. */
        CONNECTION_LOST,
        /** The node said nothing for the response time-out. Repeated only if that is asked for. */
        SILENT,
        /** What came back was not HTTP as it should be. Not repeated. */
        MALFORMED
    }

    private final Failure failure;

    /**
     * An attempt failed.
     *
     * @param failure how far it came
     * @param message what happened, in words, without secrets: it becomes part of what the caller reads
     * @param cause null if there is none
     */
    public HttpLayerException(Failure failure, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.failure = Objects.requireNonNull(failure, "failure");
    }

    /**
     * How far the attempt came.
     *
     * @return the failure
     */
    public Failure failure() {
        return failure;
    }
}
