package dev.espalier.client;

import dev.espalier.transport.error.ClientException;

/** More documents match than the caller can take: a second one where one was asked for, or more than a list holds. */
public final class TooManyMatchesException extends ClientException {

    private static final long serialVersionUID = 1L;

    /**
     * An exception with a message for people.
     *
     * @param message what was asked for, what was found, and what to do
     */
    public TooManyMatchesException(String message) {
        super(message, null);
    }
}
