package dev.espalier.annotation;

/** How much of a difference counts when strings are collated: the mapping parameter {@code strength}. */
public enum CollationStrength {
    /** As the language says. */
    DEFAULT,
    /** The letters alone: {@code primary}. */
    PRIMARY,
    /** Accents, too: {@code secondary}. */
    SECONDARY,
    /** Case, too: {@code tertiary}. */
    TERTIARY,
    /** Punctuation, too, where it is left aside otherwise: {@code quaternary}. */
    QUATERNARY,
    /** Every difference: {@code identical}. */
    IDENTICAL
}
