package dev.espalier.schema;

/** What a query can ask of a field; each stands for a group of query clauses that servers accept or refuse together. */
public enum FieldOperator {
    /** The whole value: {@code term} and {@code terms}. */
    EQUALITY,
    /** Before and after: {@code range}. */
    ORDER,
    /** How the whole value begins: {@code prefix}. */
    PREFIX,
    /** A pattern over the whole value: {@code wildcard}. */
    PATTERN,
    /** A regular expression over the whole value: {@code regexp}. */
    REGULAR_EXPRESSION,
    /** The words of the value: {@code match}, {@code match_phrase}, {@code match_phrase_prefix}. */
    FULL_TEXT,
    /** Whether there is a value at all: {@code exists}. */
    EXISTENCE
}
