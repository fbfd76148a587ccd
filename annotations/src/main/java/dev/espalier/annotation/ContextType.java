package dev.espalier.annotation;

/** By what a completion is filtered or raised. */
public enum ContextType {
    /** By a word: {@code category}. */
    CATEGORY,
    /** By a place: {@code geo}. */
    GEO
}
