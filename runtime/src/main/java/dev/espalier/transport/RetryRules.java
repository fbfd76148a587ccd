package dev.espalier.transport;

import dev.espalier.transport.request.BackoffPolicy;
import dev.espalier.transport.request.RequestOptions;
import dev.espalier.transport.request.RetryPolicy;
import dev.espalier.transport.support.Limits;
import java.time.Duration;
import java.util.Objects;

/**
 * What is configured about retries.
 *
 * @param most how many there are at most in one call
 * @param onTimeout whether silence of the node is a reason
 */
record RetryRules(int most, boolean onTimeout, BackoffPolicy backoff, RetryPolicy policy) {

    static final RetryRules DEFAULT = new RetryRules(
            3, false, BackoffPolicy.fullJitter(Duration.ofMillis(200), Duration.ofSeconds(10)), RetryPolicy.standard());

    RetryRules withMost(int maxRetries) {
        return new RetryRules(Limits.range("maxRetries", maxRetries, 0, 100), onTimeout, backoff, policy);
    }

    RetryRules withOnTimeout(boolean retry) {
        return new RetryRules(most, retry, backoff, policy);
    }

    RetryRules withBackoff(BackoffPolicy other) {
        return new RetryRules(most, onTimeout, Objects.requireNonNull(other, "backoff"), policy);
    }

    RetryRules withPolicy(RetryPolicy other) {
        return new RetryRules(most, onTimeout, backoff, Objects.requireNonNull(other, "policy"));
    }

    /** What a call wants different goes before these. */
    RetryRules overlaidBy(RequestOptions options) {
        Integer wanted = options.maxRetries();
        Boolean silence = options.retryOnTimeout();
        RetryPolicy own = options.retryPolicy();
        return wanted == null && silence == null && own == null
                ? this
                : new RetryRules(
                        wanted != null ? wanted : most,
                        silence != null ? silence : onTimeout,
                        backoff,
                        own != null ? own : policy);
    }
}
