package dev.espalier.transport.request;

import dev.espalier.transport.error.ClientException;
import dev.espalier.transport.error.ResponseException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A request whose latest attempt failed: what a {@link RetryPolicy} decides about. */
public final class Retry {

    private final Request request;
    private final ClientException failure;
    private final Repeat repeat;
    private final int number;
    private final boolean otherNode;
    private final boolean onTimeout;
    private final BackoffPolicy backoff;

    /**
     * What a transport asks its policy about.
     *
     * @param request what was sent
     * @param failure what the latest attempt failed of
     * @param repeat what the failure means for a second attempt
     * @param number 1 for the first retry
     * @param otherNode whether a node that is in use was not tried yet
     * @param onTimeout whether silence of the node is a reason for a retry
     * @param backoff the pauses that are configured
     */
    public Retry(
            Request request,
            ClientException failure,
            Repeat repeat,
            int number,
            boolean otherNode,
            boolean onTimeout,
            BackoffPolicy backoff) {
        this.request = request;
        this.failure = failure;
        this.repeat = repeat;
        this.number = number;
        this.otherNode = otherNode;
        this.onTimeout = onTimeout;
        this.backoff = backoff;
    }

    /**
     * What was sent.
     *
     * @return the request
     */
    public Request request() {
        return request;
    }

    /**
     * What the latest attempt failed of.
     *
     * @return a {@link ResponseException} if the node refused the request, a {@link
     *     dev.espalier.transport.error.TransportException} if there was no answer
     */
    public ClientException failure() {
        return failure;
    }

    /**
     * Which retry it would be.
     *
     * @return 1 for the first one
     */
    public int number() {
        return number;
    }

    /**
     * Whether a second request certainly does no harm: the request is idempotent, or no node can have carried it out.
     *
     * @return false if a document might be stored twice, a script run twice
     */
    public boolean harmless() {
        return request.idempotent()
                || switch (repeat) {
                    case ALWAYS, ELSEWHERE, AFTER_PAUSE -> true;
                    case END, NEVER, IF_IDEMPOTENT, IF_IDEMPOTENT_AFTER_PAUSE, IF_WANTED -> false;
                };
    }

    /**
     * Whether a node that is in use was not tried yet. It is the one that a retry goes to.
     *
     * @return false if the retry would go to a node that has failed before
     */
    public boolean otherNode() {
        return otherNode;
    }

    /**
     * The pause that is configured, see {@link dev.espalier.transport.TransportConfigBuilder#backoff}.
     *
     * @return zero or more; drawn anew by every call
     */
    public Duration backoff() {
        return backoff.pause(number);
    }

    /**
     * How long the node asked to be left alone.
     *
     * @return null if it did not
     */
    public @Nullable Duration retryAfter() {
        return failure instanceof ResponseException refusal ? refusal.retryAfter() : null;
    }

    /** Whether silence of the node is a reason for a retry. */
    boolean onTimeout() {
        return onTimeout;
    }

    Repeat repeat() {
        return repeat;
    }
}
