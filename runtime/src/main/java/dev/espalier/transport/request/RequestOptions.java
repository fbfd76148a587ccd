package dev.espalier.transport.request;

import dev.espalier.transport.support.Limits;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What one call, or every call through {@link dev.espalier.transport.Transport#with}, wants different from the
 * configuration. Immutable; every method returns a changed copy. What is not set is as configured; to set nothing,
 * where that is possible, is something else: it takes away what is configured.
 *
 * <p>Options of a request go before those of the transport that it is sent through, setting by setting, header by
 * header, parameter by parameter.
 */
public final class RequestOptions {

    private static final RequestOptions NONE = new RequestOptions(OptionValues.NONE);

    private final OptionValues values;

    private RequestOptions(OptionValues values) {
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
        return new RequestOptions(values.withHeaders(values.headers().with(name, value)));
    }

    /**
     * The id under which the server logs the request, its tasks and slow queries: the header {@code X-Opaque-Id}.
     *
     * @param id printable ASCII; null sends none
     * @return changed options
     * @throws IllegalArgumentException if the id cannot stand in a header
     */
    public RequestOptions withOpaqueId(@Nullable String id) {
        return withHeader("X-Opaque-Id", id);
    }

    /**
     * Who asks.
     *
     * @param credentials instead of those that are configured; null sends the request without any
     * @return changed options
     */
    public RequestOptions withCredentials(@Nullable Credentials credentials) {
        return withHeader("Authorization", credentials == null ? null : credentials.authorization());
    }

    /**
     * A query parameter, such as {@code preference}. It replaces the one that a method of the client would send, and goes
     * with every request of a method that sends several.
     *
     * @param name raw name
     * @param value raw value; null removes a parameter that would be sent otherwise
     * @return changed options
     */
    public RequestOptions withParameter(String name, @Nullable String value) {
        return new RequestOptions(values.withParameter(Objects.requireNonNull(name, "name"), value));
    }

    /**
     * Takes back the parameters that were set here.
     *
     * @return changed options
     */
    public RequestOptions withoutParameters() {
        return new RequestOptions(values.withoutParameters());
    }

    /**
     * Takes back the tokens that were given here, for what has to be done although the call was cancelled.
     *
     * @return changed options
     */
    public RequestOptions withoutCancellation() {
        return new RequestOptions(values.withoutCancellation());
    }

    /**
     * The longest silence of the server, see {@link
     * dev.espalier.transport.TransportConfigBuilder#responseTimeout(Duration)}.
     *
     * @param timeout 1 ms to 24 hours
     * @return changed options
     */
    public RequestOptions withResponseTimeout(Duration timeout) {
        return new RequestOptions(values.withResponseTimeout(Limits.timeout("responseTimeout", timeout)));
    }

    /**
     * The time for the whole call, see {@link dev.espalier.transport.TransportConfigBuilder#deadline(Duration)}.
     *
     * @param deadline 1 ms to 24 hours
     * @return changed options
     */
    public RequestOptions withDeadline(Duration deadline) {
        return new RequestOptions(values.withDeadline(Limits.timeout("deadline", deadline)));
    }

    /**
     * The number of retries, see {@link dev.espalier.transport.TransportConfigBuilder#maxRetries(int)}.
     *
     * @param maxRetries 0 to 100
     * @return changed options
     */
    public RequestOptions withMaxRetries(int maxRetries) {
        return new RequestOptions(values.withMaxRetries(Limits.range("maxRetries", maxRetries, 0, 100)));
    }

    /**
     * Whether an idempotent request is sent again after a response time-out, see
     * {@link dev.espalier.transport.TransportConfigBuilder#retryOnTimeout(boolean)}.
     *
     * @param retry true to send it again
     * @return changed options
     */
    public RequestOptions withRetryOnTimeout(boolean retry) {
        return new RequestOptions(values.withRetryOnTimeout(retry));
    }

    /**
     * When the request is sent again, see {@link
     * dev.espalier.transport.TransportConfigBuilder#retryPolicy(RetryPolicy)}.
     *
     * @param policy decides after each failed attempt
     * @return changed options
     */
    public RequestOptions withRetryPolicy(RetryPolicy policy) {
        return new RequestOptions(values.withRetryPolicy(Objects.requireNonNull(policy, "policy")));
    }

    /**
     * The largest answer, see {@link dev.espalier.transport.TransportConfigBuilder#maxResponseBytes(long)}. A reader
     * that streams without keeping what it read may set {@link Long#MAX_VALUE}.
     *
     * @param bytes at least 1
     * @return changed options
     */
    public RequestOptions withMaxResponseBytes(long bytes) {
        return new RequestOptions(values.withMaxResponseBytes(Limits.atLeast("maxResponseBytes", bytes, 1)));
    }

    /**
     * Statuses outside 200 to 299 that are no errors: such answers reach the reader. They come on top of those that the
     * {@linkplain Request#withAcceptedStatuses request itself} takes for answers.
     *
     * @param statuses 300 to 599; replaces what was set before, so that without any the options of an outer view are
     *     taken back
     * @return changed options
     */
    public RequestOptions withAcceptedStatuses(int... statuses) {
        return new RequestOptions(values.withAcceptedStatuses(statuses(statuses)));
    }

    /**
     * What ties this call to one node if the transport chooses nodes by key, see {@link
     * dev.espalier.transport.node.NodeSelector#sticky()}.
     *
     * @param key anything, such as a customer or a session; goes before the routing of the request
     * @return changed options
     */
    public RequestOptions withStickyKey(String key) {
        return new RequestOptions(values.withStickyKey(Objects.requireNonNull(key, "key")));
    }

    /**
     * Who is told what servers warn of, see {@link
     * dev.espalier.transport.TransportConfigBuilder#warningHandler(WarningHandler)}.
     *
     * @param handler instead of the one that is configured
     * @return changed options
     */
    public RequestOptions withWarningHandler(WarningHandler handler) {
        return new RequestOptions(values.withWarningHandler(Objects.requireNonNull(handler, "handler")));
    }

    /**
     * What ends calls before their time.
     *
     * @param token ends every call with these options when it is cancelled. Other than the rest, tokens add up: that of a view
     *     ends the calls that have one of their own, too
     * @return changed options
     */
    public RequestOptions withCancellation(CancellationToken token) {
        return new RequestOptions(values.withCancellation(Objects.requireNonNull(token, "token")));
    }

    /**
     * These options with others laid over them.
     *
     * @param others what is set in them goes before what is set here
     * @return options with the settings of both
     */
    public RequestOptions overlaidBy(RequestOptions others) {
        if (others == NONE) {
            return this;
        }
        return this == NONE ? others : new RequestOptions(values.overlaidBy(others.values));
    }

    static Set<Integer> statuses(int... statuses) {
        Set<Integer> accepted = new TreeSet<>();
        for (int status : statuses) {
            accepted.add(Limits.range("status", status, 300, 599));
        }
        return Set.copyOf(accepted);
    }

    OptionValues values() {
        return values;
    }

    /**
     * How long a node may be silent.
     *
     * @return null for as long as configured
     */
    public @Nullable Duration responseTimeout() {
        return values.responseTimeout();
    }

    /**
     * How long the whole call may take.
     *
     * @return null for as long as configured
     */
    public @Nullable Duration deadline() {
        return values.deadline();
    }

    /**
     * How often the request is sent again at most.
     *
     * @return null for as often as configured
     */
    public @Nullable Integer maxRetries() {
        return values.maxRetries();
    }

    /**
     * Whether silence of a node is a reason to send again.
     *
     * @return null if it is as configured
     */
    public @Nullable Boolean retryOnTimeout() {
        return values.retryOnTimeout();
    }

    /**
     * When the request is sent again.
     *
     * @return null for the policy that is configured
     */
    public @Nullable RetryPolicy retryPolicy() {
        return values.retryPolicy();
    }

    /**
     * Who is told what servers warn of.
     *
     * @return null for the handler that is configured
     */
    public @Nullable WarningHandler warningHandler() {
        return values.warningHandler();
    }

    /**
     * What ends calls before their time.
     *
     * @return perhaps none
     */
    public List<CancellationToken> cancellations() {
        return values.cancellations();
    }

    /**
     * The largest answer.
     *
     * @return in bytes, null for the limit that is configured
     */
    public @Nullable Long maxResponseBytes() {
        return values.maxResponseBytes();
    }

    /**
     * What is set, without secrets.
     *
     * @return names of headers and parameters, limits
     */
    @Override
    public String toString() {
        return "RequestOptions" + values;
    }
}
