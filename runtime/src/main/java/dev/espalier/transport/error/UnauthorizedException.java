package dev.espalier.transport.error;

/** The credentials are missing or wrong (status 401) or do not suffice (status 403). */
public final class UnauthorizedException extends ResponseException {

    private static final long serialVersionUID = 1L;

    UnauthorizedException(Refusal refusal, Attempts attempts) {
        super(refusal, attempts);
    }
}
