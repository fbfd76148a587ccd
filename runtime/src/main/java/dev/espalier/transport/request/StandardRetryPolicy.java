package dev.espalier.transport.request;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Repeats what can do no harm, at once where the failure says nothing of overload. */
final class StandardRetryPolicy implements RetryPolicy {

    static final StandardRetryPolicy INSTANCE = new StandardRetryPolicy();

    private StandardRetryPolicy() {}

    @Override
    public @Nullable Duration pauseBefore(Retry retry) {
        if (!mayRepeat(retry)) {
            return null;
        }
        if (retry.number() == 1 && retry.otherNode() && !pauses(retry.repeat())) {
            return Duration.ZERO;
        }
        Duration retryAfter = retry.retryAfter();
        return retryAfter == null ? retry.backoff() : atLeast(retryAfter);
    }

    private static boolean mayRepeat(Retry retry) {
        return switch (retry.repeat()) {
            case END, NEVER -> false;
            case ALWAYS, AFTER_PAUSE -> true;
            case ELSEWHERE -> retry.otherNode();
            case IF_IDEMPOTENT, IF_IDEMPOTENT_AFTER_PAUSE -> retry.harmless();
            case IF_WANTED -> retry.harmless() && retry.onTimeout();
        };
    }

    private static boolean pauses(Repeat repeat) {
        return repeat == Repeat.AFTER_PAUSE || repeat == Repeat.IF_IDEMPOTENT_AFTER_PAUSE;
    }

    /** Up to a tenth longer than asked for, so that not all clients come back in the same moment. */
    private static Duration atLeast(Duration retryAfter) {
        return retryAfter.plusNanos((long) (ThreadLocalRandom.current().nextDouble() * retryAfter.toNanos() / 10));
    }

    @Override
    public String toString() {
        return "standard";
    }
}
