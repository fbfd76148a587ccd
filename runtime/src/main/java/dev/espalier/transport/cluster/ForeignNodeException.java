package dev.espalier.transport.cluster;

import dev.espalier.transport.error.ClientException;

/** A node is not of the cluster that a transport talks to. */
final class ForeignNodeException extends ClientException {

    private static final long serialVersionUID = 1L;

    ForeignNodeException(String message) {
        super(message, null);
    }
}
