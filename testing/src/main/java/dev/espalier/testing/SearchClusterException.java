package dev.espalier.testing;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A server could not be started, stopped or reached. The message says what was asked, what the server answered in its
 * own words, how its process ended, and the last lines of its output.
 */
public class SearchClusterException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    SearchClusterException(String message) {
        super(message);
    }

    SearchClusterException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
