package dev.espalier.sql;

import dev.espalier.transport.error.ClientException;

/** The server answered with a part of the rows, because a part of the index was not there. */
public final class IncompleteRowsException extends ClientException {

    private static final long serialVersionUID = 1L;

    /**
     * An exception with a message for people.
     *
     * @param message what is missing, and what to do
     */
    public IncompleteRowsException(String message) {
        super(message, null);
    }
}
