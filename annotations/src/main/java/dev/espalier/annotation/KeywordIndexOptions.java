package dev.espalier.annotation;

/** What is recorded of each exact value: the mapping parameter {@code index_options}. */
public enum KeywordIndexOptions {
    /** Which documents have the value: {@code docs}. */
    DOCS,
    /** And how often, for scoring: {@code freqs}. */
    FREQS
}
