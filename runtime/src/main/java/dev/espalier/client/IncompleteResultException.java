package dev.espalier.client;

import dev.espalier.transport.error.ClientException;
import java.util.List;

/**
 * The server answered, but not for all of the index: a shard failed, or the time ran out. A part of the result is
 * missing, so none is given.
 */
public final class IncompleteResultException extends ClientException {

    private static final long serialVersionUID = 1L;

    private final String[] failures;

    IncompleteResultException(String message, List<String> failures) {
        super(failures.isEmpty() ? message : message + ": " + String.join("; ", failures), null);
        this.failures = failures.toArray(String[]::new);
    }

    /**
     * What the server says of each part that is missing.
     *
     * @return shard or document, and reason; empty if the server gave none
     */
    public List<String> failures() {
        return List.of(failures);
    }
}
