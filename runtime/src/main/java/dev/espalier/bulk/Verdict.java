package dev.espalier.bulk;

import dev.espalier.bulk.BulkOutcome.Failed;
import dev.espalier.bulk.BulkOutcome.NotSent;
import dev.espalier.bulk.BulkOutcome.Unknown;
import dev.espalier.transport.error.ResponseException;
import dev.espalier.transport.error.TransportException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What becomes of the operations of a request that failed as a whole. */
sealed interface Verdict {

    int TOO_LARGE = 413;
    int TOO_MANY = 429;
    int UNAVAILABLE = 503;

    /** They go in smaller requests. */
    record Split(Failed alone) implements Verdict {}

    /**
     * They are sent again, as often as that is allowed.
     *
     * @param doubtful whether this request may have been carried out
     * @param overload whether there are too many requests
     * @param retryAfter how long the server wants to be left alone; null if it does not say
     * @param last their outcome, if they must not be sent again
     */
    record Repeat(
            boolean doubtful, boolean overload, @Nullable Duration retryAfter, BulkOutcome last) implements Verdict {}

    /** That is their outcome. */
    record End(BulkOutcome outcome) implements Verdict {}

    /** By what the transport threw. */
    static Verdict of(Throwable failure) {
        if (failure instanceof ResponseException refusal) {
            return ofRefusal(refusal);
        }
        if (failure instanceof CancellationException) {
            return new End(new Unknown("The request was broken off on its way"));
        }
        String message = String.valueOf(failure.getMessage());
        if (!(failure instanceof TransportException e)) {
            return new End(new Unknown(failure.getClass().getSimpleName() + ": " + message));
        }
        boolean nothingSent = NothingSent.holdsFor(e);
        BulkOutcome outcome = nothingSent ? new NotSent(message) : new Unknown(message);
        return switch (e.kind()) {
            case CONNECT, LEASE_TIMEOUT, CONNECTION_LOST -> new Repeat(!nothingSent, false, null, outcome);
            // after silence the first request may still be carried out, even after a second one
            case RESPONSE_TIMEOUT, DEADLINE, TOO_LARGE, PROTOCOL -> new End(outcome);
            case TLS, CREDENTIALS, CLOSED, INTERRUPTED, CANCELLED -> new End(outcome);
        };
    }

    private static Verdict ofRefusal(ResponseException refusal) {
        int status = refusal.status();
        String message = String.valueOf(refusal.getMessage());
        Failed failed = new Failed(status, String.valueOf(refusal.errorType()), message);
        return switch (status) {
            case TOO_LARGE -> new Split(failed);
            case TOO_MANY -> new Repeat(false, true, refusal.retryAfter(), failed);
            case 408 -> new Repeat(true, false, refusal.retryAfter(), failed);
            case 502, UNAVAILABLE, 504 -> new Repeat(true, false, refusal.retryAfter(), new Unknown(message));
            default -> new End(status >= 500 ? new Unknown(message) : failed);
        };
    }

    /** Knows when no attempt of a call can have reached a node. */
    final class NothingSent {

        private static final Set<TransportException.Kind> KINDS = EnumSet.of(
                TransportException.Kind.CONNECT, TransportException.Kind.TLS, TransportException.Kind.LEASE_TIMEOUT);

        private NothingSent() {}

        static boolean holdsFor(TransportException e) {
            return (KINDS.contains(e.kind()) || e.attempts().isEmpty())
                    && Stream.of(e.getSuppressed())
                            .allMatch(earlier -> earlier instanceof TransportException t && KINDS.contains(t.kind()));
        }
    }
}
