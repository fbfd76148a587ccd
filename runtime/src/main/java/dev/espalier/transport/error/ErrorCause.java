package dev.espalier.transport.error;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One error in the words of the server.
 *
 * @param type the server's name of it, for example {@code index_not_found_exception}
 * @param reason a sentence, or null if the server gave none
 */
public record ErrorCause(String type, @Nullable String reason) implements Serializable {

    @Override
    public String toString() {
        return reason == null ? type : type + ": " + reason;
    }
}
