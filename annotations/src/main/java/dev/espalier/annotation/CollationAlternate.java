package dev.espalier.annotation;

/** How blanks and punctuation are collated: the mapping parameter {@code alternate}. */
public enum CollationAlternate {
    /** As the language says. */
    DEFAULT,
    /** They are left aside: {@code shifted}. */
    SHIFTED,
    /** They count like letters: {@code non-ignorable}. */
    NON_IGNORABLE
}
