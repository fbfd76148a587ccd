package dev.espalier.server;

import dev.espalier.transport.error.ClientException;
import org.jspecify.annotations.Nullable;

/**
 * It could not be found out what the server is: something else answers at the address, or the server does not let
 * itself be asked. A client that is told by {@code SearchClient.builder().server(...)} does not ask.
 */
public final class UnknownServerException extends ClientException {

    private static final long serialVersionUID = 1L;

    /**
     * An exception with a message for people.
     *
     * @param message what answered, and what to do
     * @param cause what it came from, or null
     */
    public UnknownServerException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
