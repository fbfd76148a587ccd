package dev.espalier.transport.error;

import org.jspecify.annotations.Nullable;

/** The root of everything that goes wrong between this client and the servers. Unchecked. */
public abstract class ClientException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * An exception with a message for people.
     *
     * @param message what went wrong and where; without secrets
     * @param cause what it came from, or null
     */
    protected ClientException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
