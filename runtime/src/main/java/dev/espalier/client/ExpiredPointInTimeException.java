package dev.espalier.client;

import dev.espalier.transport.error.ClientException;

/** The server keeps the point in time of a cursor no longer, so that its pages cannot be gone on with. */
public final class ExpiredPointInTimeException extends ClientException {

    private static final long serialVersionUID = 1L;

    ExpiredPointInTimeException(String message, ClientException cause) {
        super(message, cause);
    }
}
