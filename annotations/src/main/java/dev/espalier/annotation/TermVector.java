package dev.espalier.annotation;

/** What is kept of the terms of each document: the mapping parameter {@code term_vector}. */
public enum TermVector {
    /** Nothing: {@code no}. */
    NO,
    /** The terms: {@code yes}. */
    YES,
    /** And their places: {@code with_positions}. */
    WITH_POSITIONS,
    /** The terms and their characters: {@code with_offsets}. */
    WITH_OFFSETS,
    /** And their places: {@code with_positions_offsets}. */
    WITH_POSITIONS_OFFSETS,
    /** The terms, their places and payloads: {@code with_positions_payloads}. */
    WITH_POSITIONS_PAYLOADS,
    /** All of it: {@code with_positions_offsets_payloads}. */
    WITH_POSITIONS_OFFSETS_PAYLOADS
}
