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
 */
public record MappingChange(
        Kind kind,
        String path,
        String parameter,
        @Nullable String before,
        @Nullable String after) {

    /** How a change reaches an index that exists already. */
    public enum Kind {
        /** A field, object or sub-field that the index lacks; documents that are there already have no value in it. */
        ADDITIVE,
        /** The server takes the change; only searches, or only documents written later, feel it. */
        IN_PLACE,
        /** The server refuses the change: it needs a new index and all documents written again. */
        BREAKING
    }

    /**
     * Whether this is a field that the index lacks.
     *
     * @return true for {@link Kind#ADDITIVE}
     */
    public boolean isAddition() {
        return kind == Kind.ADDITIVE;
    }

    /** The change for a reader: {@code title: analyzer english -> german} or {@code tags: added as keyword}. */
    @Override
    public String toString() {
        String where = path.isEmpty() ? "" : path + ": ";
        return isAddition()
                ? where + "added as " + after
                : where + parameter + " " + text(before) + " -> " + text(after);
    }

    private static String text(@Nullable String value) {
        return value == null ? "(none)" : value;
    }
}
