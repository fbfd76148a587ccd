package dev.espalier.annotation;

/** What is recorded of each term of a line of a log: the mapping parameter {@code index_options}. */
public enum PatternTextIndexOptions {
    /** Which documents have the term: {@code docs}. */
    DOCS,
    /** And at which places, which makes phrases faster: {@code positions}. */
    POSITIONS
}
