package dev.espalier.transport.error;

/** The request contradicts what is stored: a version moved on, or something exists already (status 409). */
public final class ConflictException extends ResponseException {

    private static final long serialVersionUID = 1L;

    ConflictException(Refusal refusal, Attempts attempts) {
        super(refusal, attempts);
    }
}
