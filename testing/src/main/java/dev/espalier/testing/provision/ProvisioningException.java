package dev.espalier.testing.provision;

import java.io.IOException;
import java.io.Serial;

/** A server cannot be had here. The message says why and what helps. */
public final class ProvisioningException extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    ProvisioningException(String message) {
        super(message);
    }
}
