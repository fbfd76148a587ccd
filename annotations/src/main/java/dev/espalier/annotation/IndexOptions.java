package dev.espalier.annotation;

/** What is recorded of each term of a text: the mapping parameter {@code index_options}. */
public enum IndexOptions {
    /** Which documents have the term: {@code docs}. */
    DOCS,
    /** And how often: {@code freqs}. */
    FREQS,
    /** And at which places, which phrases need: {@code positions}. */
    POSITIONS,
    /** And at which characters, for highlighting: {@code offsets}. */
    OFFSETS
}
