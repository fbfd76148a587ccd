package dev.espalier.client;

import dev.espalier.transport.error.ClientException;

/** No document matches where one was asked for. */
public final class NoMatchException extends ClientException {

    private static final long serialVersionUID = 1L;

    /**
     * An exception with a message for people.
     *
     * @param message what was asked for
     */
    public NoMatchException(String message) {
        super(message, null);
    }
}
