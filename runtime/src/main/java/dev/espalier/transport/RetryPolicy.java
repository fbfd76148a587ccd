package dev.espalier.transport;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a request is sent again, and when. The only layer that retries.
 *
 * @param wanted whether an idempotent request is sent again although the first one may still run
 */
record RetryPolicy(int maxRetries, boolean wanted, BackoffPolicy backoff) {

    static RetryPolicy of(Request request, TransportConfig config) {
        RequestOptions options = request.options();
        return new RetryPolicy(options.maxRetries(config), options.retryOnTimeout(config), config.backoff());
    }

    /**
     * The pause before the next attempt.
     *
     * @param retry 1 for the first retry
     * @param otherNode whether another node, not yet tried, could take the request
     * @param retryAfter what the server asked for
     * @return null if the request must not be sent again
     */
    @Nullable
    Duration nextPause(
            Verdict verdict, boolean idempotent, int retry, boolean otherNode, @Nullable Duration retryAfter) {
        if (retry > maxRetries || !mayRepeat(verdict.repeat(), idempotent, otherNode)) {
            return null;
        }
        if (retry == 1 && otherNode && !pauses(verdict.repeat())) {
            return Duration.ZERO;
        }
        return retryAfter == null ? backoff.pause(retry) : atLeast(retryAfter);
    }

    private boolean mayRepeat(Verdict.Repeat repeat, boolean idempotent, boolean otherNode) {
        return switch (repeat) {
            case NEVER -> false;
            case ALWAYS, AFTER_PAUSE -> true;
            case ELSEWHERE -> otherNode;
            case IF_IDEMPOTENT, IF_IDEMPOTENT_AFTER_PAUSE -> idempotent;
            case IF_WANTED -> idempotent && wanted;
        };
    }

    private static boolean pauses(Verdict.Repeat repeat) {
        return repeat == Verdict.Repeat.AFTER_PAUSE || repeat == Verdict.Repeat.IF_IDEMPOTENT_AFTER_PAUSE;
    }

    /** Up to a tenth longer than asked for, so that not all clients come back in the same moment. */
    private static Duration atLeast(Duration retryAfter) {
        return retryAfter.plusNanos((long) (ThreadLocalRandom.current().nextDouble() * retryAfter.toNanos() / 10));
    }
}
