package dev.espalier.transport;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** There was no answer to a request. The failures of earlier attempts are attached as suppressed exceptions. */
public final class TransportException extends ClientException {

    private static final long serialVersionUID = 1L;

    /** What the last attempt failed of. */
    public enum Kind {
        /** No connection: refused, unreachable, unknown host name, connect time-out. Nothing was sent. */
        CONNECT,
        /** The encrypted connection was not established: untrusted or mismatching certificate. Nothing was sent. */
        TLS,
        /** All connections to the node were in use for too long. Nothing was sent. */
        LEASE_TIMEOUT,
        /** The node was silent for too long. The request may have been carried out. */
        RESPONSE_TIMEOUT,
        /** The time for the whole call was over. The request may have been carried out. */
        DEADLINE,
        /** The connection broke. The request may have been carried out. */
        CONNECTION_LOST,
        /** The answer was larger than allowed. The request was carried out. */
        TOO_LARGE,
        /** What came back was not HTTP as it should be. */
        PROTOCOL,
        /** The transport was closed, before the call or while it ran. */
        CLOSED,
        /** The {@link CredentialsProvider} failed. Nothing was sent. */
        CREDENTIALS,
        /** The calling thread was interrupted; its interrupt flag is set. */
        INTERRUPTED,
        /** The caller cancelled the call. The request may have been carried out. */
        CANCELLED
    }

    private final Kind kind;
    private final Attempts attempts;

    TransportException(Kind kind, String message, Attempts attempts, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
        this.attempts = attempts;
    }

    /**
     * What the last attempt failed of.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Every attempt, in order.
     *
     * @return empty if the call failed before the first one
     */
    public List<Attempt> attempts() {
        return attempts.list();
    }
}
