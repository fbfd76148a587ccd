package dev.espalier.transport.request;

import dev.espalier.transport.support.Headers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is set in {@link RequestOptions}; null is not set.
 *
 * @param parameters never changed; a null value says that a parameter is to be left out
 */
record OptionValues(
        Headers headers,
        Map<String, @Nullable String> parameters,
        @Nullable Duration responseTimeout,
        @Nullable Duration deadline,
        @Nullable Integer maxRetries,
        @Nullable Boolean retryOnTimeout,
        @Nullable RetryPolicy retryPolicy,
        @Nullable Long maxResponseBytes,
        @Nullable Set<Integer> acceptedStatuses,
        @Nullable String stickyKey,
        @Nullable WarningHandler warningHandler,
        List<CancellationToken> cancellations) {

    static final OptionValues NONE = of(Headers.NONE, Map.of());

    OptionValues withHeaders(Headers changed) {
        return overlaidBy(of(changed, Map.of()));
    }

    OptionValues withParameter(String name, @Nullable String value) {
        Map<String, @Nullable String> changed = new LinkedHashMap<>(parameters);
        changed.put(name, value);
        return overlaidBy(of(Headers.NONE, changed));
    }

    OptionValues withoutParameters() {
        return new OptionValues(
                headers,
                Map.of(),
                responseTimeout,
                deadline,
                maxRetries,
                retryOnTimeout,
                retryPolicy,
                maxResponseBytes,
                acceptedStatuses,
                stickyKey,
                warningHandler,
                cancellations);
    }

    OptionValues withoutCancellation() {
        return new OptionValues(
                headers,
                parameters,
                responseTimeout,
                deadline,
                maxRetries,
                retryOnTimeout,
                retryPolicy,
                maxResponseBytes,
                acceptedStatuses,
                stickyKey,
                warningHandler,
                List.of());
    }

    OptionValues withResponseTimeout(Duration timeout) {
        return overlaidBy(new OptionValues(
                Headers.NONE, Map.of(), timeout, null, null, null, null, null, null, null, null, List.of()));
    }

    OptionValues withDeadline(Duration time) {
        return overlaidBy(new OptionValues(
                Headers.NONE, Map.of(), null, time, null, null, null, null, null, null, null, List.of()));
    }

    OptionValues withMaxRetries(int most) {
        return overlaidBy(new OptionValues(
                Headers.NONE, Map.of(), null, null, most, null, null, null, null, null, null, List.of()));
    }

    OptionValues withRetryOnTimeout(boolean retry) {
        return overlaidBy(new OptionValues(
                Headers.NONE, Map.of(), null, null, null, retry, null, null, null, null, null, List.of()));
    }

    OptionValues withRetryPolicy(RetryPolicy policy) {
        return overlaidBy(new OptionValues(
                Headers.NONE, Map.of(), null, null, null, null, policy, null, null, null, null, List.of()));
    }

    OptionValues withMaxResponseBytes(long bytes) {
        return overlaidBy(new OptionValues(
                Headers.NONE, Map.of(), null, null, null, null, null, bytes, null, null, null, List.of()));
    }

    OptionValues withAcceptedStatuses(Set<Integer> statuses) {
        return overlaidBy(new OptionValues(
                Headers.NONE, Map.of(), null, null, null, null, null, null, statuses, null, null, List.of()));
    }

    OptionValues withStickyKey(String key) {
        return overlaidBy(new OptionValues(
                Headers.NONE, Map.of(), null, null, null, null, null, null, null, key, null, List.of()));
    }

    OptionValues withWarningHandler(WarningHandler handler) {
        return overlaidBy(new OptionValues(
                Headers.NONE, Map.of(), null, null, null, null, null, null, null, null, handler, List.of()));
    }

    OptionValues withCancellation(CancellationToken token) {
        return overlaidBy(new OptionValues(
                Headers.NONE, Map.of(), null, null, null, null, null, null, null, null, null, List.of(token)));
    }

    private static OptionValues of(Headers headers, Map<String, @Nullable String> parameters) {
        return new OptionValues(headers, parameters, null, null, null, null, null, null, null, null, null, List.of());
    }

    OptionValues overlaidBy(OptionValues others) {
        return new OptionValues(
                headers.overlaidBy(others.headers),
                merged(parameters, others.parameters),
                first(others.responseTimeout, responseTimeout),
                first(others.deadline, deadline),
                first(others.maxRetries, maxRetries),
                first(others.retryOnTimeout, retryOnTimeout),
                first(others.retryPolicy, retryPolicy),
                first(others.maxResponseBytes, maxResponseBytes),
                first(others.acceptedStatuses, acceptedStatuses),
                first(others.stickyKey, stickyKey),
                first(others.warningHandler, warningHandler),
                merged(cancellations, others.cancellations));
    }

    /** The parameters of a request with these laid over them. */
    Map<String, String> over(Map<String, String> own) {
        if (parameters.isEmpty()) {
            return own;
        }
        Map<String, String> merged = new LinkedHashMap<>(own);
        parameters.forEach((name, value) -> {
            if (value == null) {
                merged.remove(name);
            } else {
                merged.put(name, value);
            }
        });
        return merged;
    }

    private static Map<String, @Nullable String> merged(
            Map<String, @Nullable String> one, Map<String, @Nullable String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        Map<String, @Nullable String> merged = new LinkedHashMap<>(one);
        merged.putAll(other);
        return merged;
    }

    private static List<CancellationToken> merged(List<CancellationToken> one, List<CancellationToken> other) {
        return one.isEmpty() || other.isEmpty()
                ? one.isEmpty() ? other : one
                : Stream.concat(one.stream(), other.stream()).distinct().toList();
    }

    private static <V> @Nullable V first(@Nullable V one, @Nullable V other) {
        return one != null ? one : other;
    }

    /** Names only of headers and parameters: a value may be a secret. */
    @Override
    public String toString() {
        StringJoiner text = new StringJoiner(", ", "[", "]");
        add(text, "headers", headers.isEmpty() ? null : headers);
        add(text, "parameters", parameters.isEmpty() ? null : parameters.keySet());
        add(text, "responseTimeout", responseTimeout);
        add(text, "deadline", deadline);
        add(text, "maxRetries", maxRetries);
        add(text, "retryOnTimeout", retryOnTimeout);
        add(text, "retryPolicy", retryPolicy);
        add(text, "maxResponseBytes", maxResponseBytes);
        add(text, "acceptedStatuses", acceptedStatuses);
        add(text, "stickyKey", stickyKey == null ? null : "***");
        add(text, "warningHandler", warningHandler);
        add(text, "cancellation", cancellations.isEmpty() ? null : cancellations.size());
        return text.toString();
    }

    private static void add(StringJoiner text, String name, @Nullable Object value) {
        if (value != null) {
            text.add(name + "=" + value);
        }
    }
}
