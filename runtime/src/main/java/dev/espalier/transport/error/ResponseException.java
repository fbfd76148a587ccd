package dev.espalier.transport.error;

import dev.espalier.transport.node.Node;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A server refused the request: it answered with a status that the request does not accept. The failures of earlier
 * attempts are attached as suppressed exceptions.
 */
public class ResponseException extends ClientException {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;
    private final Attempts attempts;

    ResponseException(Refusal refusal, Attempts attempts) {
        super(refusal.message(attempts), null);
        this.refusal = refusal;
        this.attempts = attempts;
    }

    /**
     * The exception that callers tell apart by status. For transports, and for tests that stand in for one.
     *
     * @param refusal what the server answered
     * @param history every attempt, in order, this one included
     * @return of the type that belongs to the status
     */
    public static ResponseException of(Refusal refusal, List<Attempt> history) {
        Attempts attempts = new Attempts(history);
        return switch (refusal.status()) {
            case 401 -> new UnauthorizedException(refusal, attempts);
            // A block has nothing to do with who asks.
            case 403 ->
                "cluster_block_exception".equals(refusal.error().type())
                        ? new ResponseException(refusal, attempts)
                        : new UnauthorizedException(refusal, attempts);
            case 404 -> new NotFoundException(refusal, attempts);
            case 409 -> new ConflictException(refusal, attempts);
            default -> new ResponseException(refusal, attempts);
        };
    }

    /**
     * The status.
     *
     * @return 300 to 599
     */
    public final int status() {
        return refusal.status();
    }

    /**
     * The server's name of the error.
     *
     * @return for example {@code index_not_found_exception}; null if the body was not one of the server's errors
     */
    public final @Nullable String errorType() {
        return refusal.error().type();
    }

    /**
     * The error in a sentence of the server.
     *
     * @return null if the body was not one of the server's errors
     */
    public final @Nullable String reason() {
        return refusal.error().reason();
    }

    /**
     * Where the server says that the error began.
     *
     * @return the first root cause, or null if the server named none
     */
    public final @Nullable ErrorCause rootCause() {
        return refusal.error().rootCause();
    }

    /**
     * What the error was caused by, the nearest cause first.
     *
     * @return empty if the server named no cause
     */
    public final List<ErrorCause> causedBy() {
        return refusal.error().causedBy();
    }

    /**
     * How the body began.
     *
     * @return at most 1 KiB as text; empty if there was none
     */
    public final String body() {
        return refusal.error().excerpt();
    }

    /**
     * Who answered.
     *
     * @return the node
     */
    public final Node node() {
        return refusal.node();
    }

    /**
     * How long the server wants to be left alone.
     *
     * @return what its {@code Retry-After} said, or null if it said nothing
     */
    public final @Nullable Duration retryAfter() {
        return refusal.retryAfter();
    }

    /**
     * Every attempt, in order, this one included.
     *
     * @return at least one
     */
    public final List<Attempt> attempts() {
        return attempts.list();
    }

    /**
     * Whether the error is one of the cluster as a whole, so that the node is not to blame.
     *
     * @return false if another node might have answered
     */
    public final boolean clusterLevel() {
        return refusal.error().clusterLevel();
    }
}
