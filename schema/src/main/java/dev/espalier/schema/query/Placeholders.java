package dev.espalier.schema.query;

import java.util.Optional;

/** Texts in a query that stand for values that are known later. */
@FunctionalInterface
public interface Placeholders {

    /** No text is a placeholder. */
    Placeholders NONE = text -> Optional.empty();

    /** What a placeholder will be, as JSON. */
    enum Kind {
        TEXT,
        /** A whole number. */
        INTEGER,
        NUMBER,
        BOOLEAN,
        OBJECT,
        /** Anything. */
        UNKNOWN
    }

    /**
     * A value that is known later.
     *
     * @param kind what it will be
     * @param several whether it will be an array of such values
     * @param type the type for readers
     */
    record Hole(Kind kind, boolean several, String type) {}

    /**
     * What a text stands for.
     *
     * @param text a whole JSON string
     * @return empty if it stands for itself
     */
    Optional<Hole> hole(String text);
}
