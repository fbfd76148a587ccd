package dev.espalier.testing;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A server cannot run on this machine at all: it cannot be downloaded, or there is no Java for it. The message gives the
 * reason. Tests are better skipped for it than failed, and {@link SearchServer} does so.
 */
public final class SearchServerUnavailableException extends SearchClusterException {

    @Serial
    private static final long serialVersionUID = 1L;

    SearchServerUnavailableException(SearchServerKind kind, String reason, @Nullable Throwable cause) {
        super(kind + " is not available here: " + reason, cause);
    }
}
