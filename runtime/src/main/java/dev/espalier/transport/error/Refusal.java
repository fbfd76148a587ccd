package dev.espalier.transport.error;

import dev.espalier.transport.node.Node;
import java.io.Serializable;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a refused request.
 *
 * @param request method and path
 * @param node who answered
 * @param status 300 to 599
 * @param contentType of the body; null if the answer named none
 * @param location the target of a redirect, without user name and query; null if there is none
 * @param retryAfter how long the server wants to be left alone; null if it did not say
 * @param error the body
 */
public record Refusal(
        String request,
        Node node,
        int status,
        @Nullable String contentType,
        @Nullable String location,
        @Nullable Duration retryAfter,
        ServerError error)
        implements Serializable {

    String message(Attempts attempts) {
        StringBuilder text = new StringBuilder(request)
                .append(" was refused by ")
                .append(node)
                .append(" with status ")
                .append(status);
        if (error.type() != null) {
            text.append(": ").append(error.summary());
        } else if (!error.excerpt().isEmpty()) {
            text.append(", not with an error of the server but with ")
                    .append(contentType == null ? "an unnamed content type" : contentType)
                    .append(": ")
                    .append(error.excerpt());
        }
        if (location != null) {
            text.append("; redirects are not followed, this one leads to ").append(location);
        }
        if (retryAfter != null) {
            text.append("; the server wants to be left alone for ").append(retryAfter);
        }
        if (attempts.list().size() > 1) {
            text.append("; ").append(attempts);
        }
        Advice.append(text, Advice.on(status, error));
        return text.toString();
    }
}
