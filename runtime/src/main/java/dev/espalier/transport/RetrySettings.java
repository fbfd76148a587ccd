package dev.espalier.transport;

import dev.espalier.transport.request.BackoffPolicy;
import dev.espalier.transport.request.RetryPolicy;

/** The settings about sending a request again, and those that bound waits. */
abstract class RetrySettings<B extends RetrySettings<B>> extends TimeLimitSettings<B> {

    private RetryRules rules = RetryRules.DEFAULT;

    RetrySettings() {}

    /**
     * How often a request may be sent again after its first attempt. Default: 3. When many calls fail at a time,
     * fewer are repeated: in the long run one for ten calls, not counting requests that never reached a node.
     *
     * @param maxRetries 0 to 100
     * @return this
     */
    public B maxRetries(int maxRetries) {
        rules = rules.withMost(maxRetries);
        return self();
    }

    /**
     * Whether an idempotent request is sent again after {@link #responseTimeout}. Default: false, because a request
     * that is too slow on one node is mostly too slow on the next, and the first one still runs.
     *
     * @param retry true to send it again
     * @return this
     */
    public B retryOnTimeout(boolean retry) {
        rules = rules.withOnTimeout(retry);
        return self();
    }

    /**
     * The pauses before retries. Default: full jitter, up to 200 ms at first, doubling up to 10 s. The first switch
     * to another node after a broken connection needs no pause.
     *
     * @param backoff the policy
     * @return this
     */
    public B backoff(BackoffPolicy backoff) {
        rules = rules.withBackoff(backoff);
        return self();
    }

    /**
     * When a request is sent again. Default: {@link RetryPolicy#standard()}.
     *
     * @param policy decides after each failed attempt
     * @return this
     */
    public B retryPolicy(RetryPolicy policy) {
        rules = rules.withPolicy(policy);
        return self();
    }

    RetryRules retries() {
        return rules;
    }
}
