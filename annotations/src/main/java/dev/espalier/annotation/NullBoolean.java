package dev.espalier.annotation;

/** What is indexed for an explicit null of a boolean. */
public enum NullBoolean {
    /** Nothing. */
    NOTHING,
    /** False. */
    FALSE,
    /** True. */
    TRUE
}
