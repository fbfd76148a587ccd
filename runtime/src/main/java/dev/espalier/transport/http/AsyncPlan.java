package dev.espalier.transport.http;

import java.time.Duration;
import java.util.function.Supplier;
import org.apache.hc.core5.http.HttpRequest;

/**
 * What an asynchronous attempt is going to do.
 *
 * @param patience how long to wait for a free connection
 * @param head makes the request without its body
 */
record AsyncPlan(
        Target target,
        Outgoing outgoing,
        Deadline deadline,
        Duration patience,
        Duration connectTimeout,
        Supplier<HttpRequest> head) {}
