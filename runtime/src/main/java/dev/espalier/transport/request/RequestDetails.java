package dev.espalier.transport.request;

import dev.espalier.transport.support.Headers;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a {@link Request} says besides method and path. */
record RequestDetails(
        Map<String, String> parameters,
        Headers headers,
        @Nullable RequestBody body,
        boolean idempotent,
        Set<Integer> acceptedStatuses,
        RequestOptions options) {

    static RequestDetails initial(boolean idempotent) {
        return new RequestDetails(Map.of(), Headers.NONE, null, idempotent, Set.of(), RequestOptions.none());
    }

    RequestDetails withParameters(Map<String, String> changed) {
        return new RequestDetails(changed, headers, body, idempotent, acceptedStatuses, options);
    }

    RequestDetails withHeaders(Headers changed) {
        return new RequestDetails(parameters, changed, body, idempotent, acceptedStatuses, options);
    }

    RequestDetails withBody(RequestBody changed) {
        return new RequestDetails(parameters, headers, changed, idempotent, acceptedStatuses, options);
    }

    RequestDetails withIdempotent(boolean changed) {
        return new RequestDetails(parameters, headers, body, changed, acceptedStatuses, options);
    }

    RequestDetails withAcceptedStatuses(Set<Integer> changed) {
        return new RequestDetails(parameters, headers, body, idempotent, changed, options);
    }

    RequestDetails withOptions(RequestOptions changed) {
        return new RequestDetails(parameters, headers, body, idempotent, acceptedStatuses, changed);
    }
}
