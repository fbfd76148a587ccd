package dev.espalier.exchange;

import dev.espalier.metamodel.DocumentType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which shard keeps a document, as the server knows it: a text, or none. A request that lacks what its type demands is
 * refused here, before anything is sent.
 *
 * @param value the text; null if the server is to go by the id
 */
public record Routing(@Nullable String value) {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public Routing {
        if (value != null && value.isEmpty()) {
            throw new IllegalArgumentException("The routing of a document must not be empty");
        }
    }

    /**
     * The routing of a document that is stored or removed.
     *
     * @param type the type of the document
     * @param document the document
     * @return what its property says; none if it is null
     * @throws IllegalArgumentException if it is empty, or null although each document must have one
     */
    public static <T> Routing of(DocumentType<T, ?> type, T document) {
        Object value = type.routingOf(document);
        if (value == null && type.requiresRouting()) {
            throw new IllegalArgumentException("The document has no routing, but all of " + type
                    + " must have one; set it, or declare @Routing(required = false)");
        }
        return new Routing(value == null ? null : value.toString());
    }

    /**
     * The routing of a request that a caller gave one.
     *
     * @param value the routing
     * @return the routing
     * @throws IllegalArgumentException if it is empty
     */
    public static Routing of(String value) {
        return new Routing(Objects.requireNonNull(value, "routing"));
    }

    /**
     * The routing of a request that has ids only.
     *
     * @param type the type of the documents
     * @return none
     * @throws IllegalArgumentException if each document must have one, so that the server would not know where to look
     */
    public static Routing none(DocumentType<?, ?> type) {
        if (type.requiresRouting()) {
            throw new IllegalArgumentException("An id alone does not say where a document of " + type
                    + " is: each has a routing, too. Call the method that takes id and routing.");
        }
        return new Routing(null);
    }
}
