package dev.espalier.transport.error;

/** What was asked for does not exist: a document, an index, an endpoint (status 404). */
public final class NotFoundException extends ResponseException {

    private static final long serialVersionUID = 1L;

    NotFoundException(Refusal refusal, Attempts attempts) {
        super(refusal, attempts);
    }
}
