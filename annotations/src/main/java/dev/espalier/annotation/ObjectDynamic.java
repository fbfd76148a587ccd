package dev.espalier.annotation;

/**
 * What the server does with a field that the mapping of an object does not know: the mapping parameter {@code
 * dynamic}.
 */
public enum ObjectDynamic {
    /** As the object around it says. */
    INHERIT,
    /** A document with an unknown field is refused: {@code "strict"}. */
    STRICT,
    /** Unknown fields are kept in the source, but neither indexed nor added to the mapping: {@code false}. */
    FALSE,
    /** Unknown fields are added to the mapping by the server's guess of their type: {@code true}. */
    TRUE,
    /**
     * Unknown fields are searched by reading the source, and added to the mapping as runtime fields: {@code
     * "runtime"}, of Elasticsearch alone.
     */
    RUNTIME
}
