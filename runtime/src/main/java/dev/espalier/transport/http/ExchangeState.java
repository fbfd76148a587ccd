package dev.espalier.transport.http;

import dev.espalier.transport.error.TransportException.Kind;

/** Whether an exchange goes on, or what this side ended it for. */
enum ExchangeState {
    OPEN,
    PAST_DEADLINE,
    CLIENT_CLOSED,
    CANCELLED,
    RELEASED;

    /** A failure, put down to what this side did if it did something. */
    ExchangeException explain(ExchangeException failure, Deadline deadline) {
        return switch (this) {
            case PAST_DEADLINE -> failure.as(Kind.DEADLINE, deadline.inWords());
            case CLIENT_CLOSED -> failure.as(Kind.CLOSED, "the transport was closed");
            case CANCELLED -> failure.as(Kind.CANCELLED, "the call was cancelled");
            case OPEN, RELEASED -> failure;
        };
    }
}
