package dev.espalier.admin;

import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestOptions;
import java.time.Duration;

/** A wait on the server, and the longer one of the client for its answer. */
record ServerWait(Duration timeout) {

    private static final Duration MARGIN = Duration.ofSeconds(10);

    static ServerWait of(Duration timeout) {
        return new ServerWait(timeout);
    }

    /** The request with the time that the server is given, and more for the call. */
    Request on(Request request) {
        return request.withParameter("timeout", timeout.toMillis() + "ms").withOptions(options());
    }

    RequestOptions options() {
        Duration longer = timeout.plus(MARGIN);
        return RequestOptions.none().withResponseTimeout(longer).withDeadline(longer);
    }
}
