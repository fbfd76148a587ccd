package dev.espalier.transport.error;

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
        /** The {@link dev.espalier.transport.request.CredentialsProvider} failed. Nothing was sent. */
        CREDENTIALS,
        /** The calling thread was interrupted; its interrupt flag is set. */
        INTERRUPTED,
        /** The caller cancelled the call. The request may have been carried out. */
        CANCELLED
    }

    private final Kind kind;
    private final Attempts attempts;

    /**
     * For transports, and for tests that stand in for one.
     *
     * @param kind what the last attempt failed of
     * @param problem what was wanted, and why there is no answer; the attempts, and what to do next, are added
     * @param attempts every attempt, in order
     * @param cause null if there is none
     */
    public TransportException(Kind kind, String problem, List<Attempt> attempts, @Nullable Throwable cause) {
        super(message(kind, problem, attempts), cause);
        this.kind = kind;
        this.attempts = new Attempts(attempts);
    }

    private static String message(Kind kind, String problem, List<Attempt> attempts) {
        if (attempts.isEmpty()) {
            return problem;
        }
        StringBuilder text = new StringBuilder(problem).append("; ").append(new Attempts(attempts));
        Advice.append(
                text, Advice.on(kind, attempts.get(attempts.size() - 1).node().secure()));
        return text.toString();
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
