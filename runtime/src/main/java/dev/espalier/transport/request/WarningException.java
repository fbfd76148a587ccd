package dev.espalier.transport.request;

import dev.espalier.transport.error.ClientException;
import java.util.List;

/** A server warned of something, and the {@link WarningHandler#strict() strict} handler takes that for an error. */
public final class WarningException extends ClientException {

    private static final long serialVersionUID = 1L;

    private final String[] warnings;

    WarningException(String message, List<String> warnings) {
        super(message, null);
        this.warnings = warnings.toArray(String[]::new);
    }

    /**
     * What the server warns of.
     *
     * @return at least one text
     */
    public List<String> warnings() {
        return List.of(warnings);
    }
}
