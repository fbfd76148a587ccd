package dev.espalier.transport;

/**
 * What an outcome says about the node, and whether the request may be sent again. Health is about nodes, errors are
 * about requests: a refusal tells nothing against the node that uttered it.
 */
record Verdict(Health health, Repeat repeat) {

    /** What the node is held to be afterwards. */
    enum Health {
        /** It answered. */
        ALIVE,
        /** It was silent; a few times in a row mean that it is dead. */
        SUSPECT,
        /** It failed. */
        FAILED,
        /** The outcome says nothing about it. */
        UNCHANGED
    }

    /** Whether the request may be sent again. */
    enum Repeat {
        /** This side ended the call. */
        END,
        /** It would fail again, or fail others. */
        NEVER,
        /** At once, if there is another node to switch to. */
        ALWAYS,
        /** As {@link #ALWAYS}, but not to the same node. */
        ELSEWHERE,
        /** The node asked for patience. */
        AFTER_PAUSE,
        /** The first one may have been carried out. */
        IF_IDEMPOTENT,
        /** As {@link #IF_IDEMPOTENT}, after a pause: the nodes are in trouble. */
        IF_IDEMPOTENT_AFTER_PAUSE,
        /** The first one may still run: only if idempotent and configured. */
        IF_WANTED;

        /** Whether the failed attempt cost the node nothing, so that another one adds no load. */
        boolean free() {
            return this == ALWAYS || this == ELSEWHERE;
        }
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
