package dev.espalier.transport;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What one call wants different from the configuration. Immutable; every method returns a changed copy. What is not set
 * here is as configured.
 */
public final class RequestOptions {

    private static final RequestOptions NONE = new RequestOptions(new Values());

    private final Values values;

    private RequestOptions(Values values) {
        this.values = values;
    }

    /**
     * Everything as configured.
     *
     * @return options that change nothing
     */
    public static RequestOptions none() {
        return NONE;
    }

    /**
     * A header to send, or not to send.
     *
     * @param name the name, case does not matter; framing headers such as {@code Content-Length} are refused
     * @param value printable ASCII; null removes a header that would be sent otherwise
     * @return changed options
     * @throws IllegalArgumentException if name or value cannot stand in a header
     */
    public RequestOptions withHeader(String name, @Nullable String value) {
        Values copy = values.copy();
        copy.headers = copy.headers.with(name, value);
        return new RequestOptions(copy);
    }

    /**
     * The longest silence of the server, see {@link TransportConfigBuilder#responseTimeout(Duration)}.
     *
     * @param timeout positive, at most 24 hours
     * @return changed options
     */
    public RequestOptions withResponseTimeout(Duration timeout) {
        Values copy = values.copy();
        copy.responseTimeout = Limits.timeout("responseTimeout", timeout);
        return new RequestOptions(copy);
    }

    /**
     * The time for the whole call, see {@link TransportConfigBuilder#deadline(Duration)}.
     *
     * @param deadline positive, at most 24 hours
     * @return changed options
     */
    public RequestOptions withDeadline(Duration deadline) {
        Values copy = values.copy();
        copy.deadline = Limits.timeout("deadline", deadline);
        return new RequestOptions(copy);
    }

    /**
     * The number of retries, see {@link TransportConfigBuilder#maxRetries(int)}.
     *
     * @param maxRetries 0 to 100
     * @return changed options
     */
    public RequestOptions withMaxRetries(int maxRetries) {
        Values copy = values.copy();
        copy.maxRetries = Limits.range("maxRetries", maxRetries, 0, 100);
        return new RequestOptions(copy);
    }

    /**
     * Whether an idempotent request is sent again after a response time-out, see
     * {@link TransportConfigBuilder#retryOnTimeout(boolean)}.
     *
     * @param retry true to send it again
     * @return changed options
     */
    public RequestOptions withRetryOnTimeout(boolean retry) {
        Values copy = values.copy();
        copy.retryOnTimeout = retry;
        return new RequestOptions(copy);
    }

    /**
     * The largest answer, see {@link TransportConfigBuilder#maxResponseBytes(long)}. A reader that streams without
     * keeping what it read may set {@link Long#MAX_VALUE}.
     *
     * @param bytes at least 1
     * @return changed options
     */
    public RequestOptions withMaxResponseBytes(long bytes) {
        Values copy = values.copy();
        copy.maxResponseBytes = Limits.atLeast("maxResponseBytes", bytes, 1);
        return new RequestOptions(copy);
    }

    Headers headers() {
        return values.headers;
    }

    Duration responseTimeout(TransportConfig config) {
        return values.responseTimeout != null ? values.responseTimeout : config.responseTimeout();
    }

    Duration deadline(TransportConfig config) {
        return values.deadline != null ? values.deadline : config.deadline();
    }

    int maxRetries(TransportConfig config) {
        return values.maxRetries != null ? values.maxRetries : config.maxRetries();
    }

    boolean retryOnTimeout(TransportConfig config) {
        return values.retryOnTimeout != null ? values.retryOnTimeout : config.retryOnTimeout();
    }

    long maxResponseBytes(TransportConfig config) {
        return values.maxResponseBytes != null ? values.maxResponseBytes : config.maxResponseBytes();
    }

    /** Never changed once it is inside options. */
    private static final class Values {

        private Headers headers = Headers.NONE;
        private @Nullable Duration responseTimeout;
        private @Nullable Duration deadline;
        private @Nullable Integer maxRetries;
        private @Nullable Boolean retryOnTimeout;
        private @Nullable Long maxResponseBytes;

        Values copy() {
            Values copy = new Values();
            copy.headers = headers;
            copy.responseTimeout = responseTimeout;
            copy.deadline = deadline;
            copy.maxRetries = maxRetries;
            copy.retryOnTimeout = retryOnTimeout;
            copy.maxResponseBytes = maxResponseBytes;
            return copy;
        }
    }
}
