package dev.espalier.schema;

import org.jspecify.annotations.Nullable;

/**
 * One difference between the mapping of an index and the mapping that the code wants.
 *
 * @param kind whether the index can take the change
 * @param path the field, as {@code author.name} or {@code title.raw}; empty for the mapping as a whole
 * @param parameter the mapping parameter that differs; {@code type} for a field that the index lacks
 * @param before the value in the index, or its default; null if there is none
 * @param after the value that the code wants, or its default; null if there is none
 * @param laterDocumentsOnly whether documents that are there already stay as they are until they are written again
 * @param reset whether the value goes back to its default because the code does not state it
 */
public record MappingChange(
        Kind kind,
        String path,
        String parameter,
        @Nullable String before,
        @Nullable String after,
        boolean laterDocumentsOnly,
        boolean reset) {

    /** How a change reaches an index that exists already. */
    public enum Kind {
        /** What the index lacks: a field, object or sub-field, the size of a vector, a child in a join. */
        ADDITIVE,
        /** The server takes the change; only searches, or only documents written later, feel it. */
        IN_PLACE,
        /** The server refuses the change: it needs a new index and all documents written again. */
        BREAKING
    }

    /**
     * Whether this is a field that the index lacks.
     *
     * @return true if it is {@link Kind#ADDITIVE} and more than a parameter
     */
    public boolean isAddition() {
        return kind == Kind.ADDITIVE && parameter.equals("type");
    }

    /** The change for a reader: {@code title: analyzer english -> german} or {@code tags: added as keyword}. */
    @Override
    public String toString() {
        String where = path.isEmpty() ? "" : path + ": ";
        return where + (isAddition() ? "added as " + after : parameter + " " + values());
    }

    /** What was and what will be. */
    String values() {
        return text(before) + " -> " + text(after);
    }

    private static String text(@Nullable String value) {
        return value == null ? "(none)" : value;
    }
}
