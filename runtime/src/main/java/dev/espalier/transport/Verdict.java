package dev.espalier.transport;

import dev.espalier.transport.cluster.Health;
import dev.espalier.transport.http.ExchangeException;
import dev.espalier.transport.request.Repeat;

/**
 * What an outcome says about the node, and whether the request may be sent again. Health is about nodes, errors are
 * about requests: a refusal tells nothing against the node that uttered it.
 */
record Verdict(Health health, Repeat repeat) {

    /** Whether the failed attempt cost the node nothing, so that another one adds no load. */
    boolean free() {
        return repeat == Repeat.ALWAYS || repeat == Repeat.ELSEWHERE;
    }

    /** Whether there is nothing to decide: this side ended the call. */
    boolean ends() {
        return repeat == Repeat.END;
    }

    static Verdict ofFailure(ExchangeException failure) {
        return switch (failure.kind()) {
            case CONNECT -> new Verdict(Health.FAILED, Repeat.ALWAYS);
            case TLS -> new Verdict(Health.FAILED, Repeat.ELSEWHERE);
            case CONNECTION_LOST ->
                new Verdict(
                        failure.isStale() ? Health.UNCHANGED : Health.FAILED,
                        failure.sent() ? Repeat.IF_IDEMPOTENT : Repeat.ALWAYS);
            case RESPONSE_TIMEOUT -> new Verdict(Health.SUSPECT, Repeat.IF_WANTED);
            case DEADLINE -> new Verdict(failure.sent() ? Health.SUSPECT : Health.UNCHANGED, Repeat.END);
            case LEASE_TIMEOUT, TOO_LARGE, PROTOCOL -> new Verdict(Health.UNCHANGED, Repeat.NEVER);
            case CLOSED, CREDENTIALS, INTERRUPTED, CANCELLED -> new Verdict(Health.UNCHANGED, Repeat.END);
        };
    }

    /** A status that the request does not accept. */
    static Verdict ofStatus(int status, boolean clusterLevel) {
        return switch (status) {
            case 408 -> new Verdict(Health.ALIVE, Repeat.IF_IDEMPOTENT_AFTER_PAUSE);
            case 429 -> new Verdict(Health.ALIVE, Repeat.AFTER_PAUSE);
            case 502, 503, 504 ->
                new Verdict(clusterLevel ? Health.ALIVE : Health.FAILED, Repeat.IF_IDEMPOTENT_AFTER_PAUSE);
            default -> new Verdict(Health.ALIVE, Repeat.NEVER);
        };
    }
}
