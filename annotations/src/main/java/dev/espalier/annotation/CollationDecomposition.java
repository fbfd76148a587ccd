package dev.espalier.annotation;

/** Whether characters are taken apart when strings are collated: the mapping parameter {@code decomposition}. */
public enum CollationDecomposition {
    /** As the language says. */
    DEFAULT,
    /** They are compared as they are: {@code no}. */
    NO,
    /** Into letters and accents: {@code canonical}. */
    CANONICAL
}
