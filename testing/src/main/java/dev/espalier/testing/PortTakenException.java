package dev.espalier.testing;

import java.io.Serial;

/** Another process has taken a port between its choice and the start of the server. */
final class PortTakenException extends SearchClusterException {

    @Serial
    private static final long serialVersionUID = 1L;

    PortTakenException(String message) {
        super(message);
    }
}
