package dev.espalier.annotation;

/** Which case is collated first: the mapping parameter {@code case_first}. */
public enum CollationCase {
    /** As the language says. */
    DEFAULT,
    /** Lower case: {@code lower}. */
    LOWER,
    /** Upper case: {@code upper}. */
    UPPER
}
