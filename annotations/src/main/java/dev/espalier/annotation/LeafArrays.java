package dev.espalier.annotation;

/** What a flattened field keeps of arrays: the mapping parameter {@code preserve_leaf_arrays}. */
public enum LeafArrays {
    /** Their values, sorted, each once: {@code lossy}. */
    LOSSY,
    /** Their values as they were: {@code exact}. */
    EXACT
}
