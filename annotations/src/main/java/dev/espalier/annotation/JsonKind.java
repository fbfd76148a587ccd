package dev.espalier.annotation;

/** What a value is in JSON, and so which field type it has where nothing else is said. */
public enum JsonKind {
    /** A string: the field type {@code keyword}. */
    STRING,
    /** A number without a fraction: the field type {@code long}. */
    WHOLE_NUMBER,
    /** A number: the field type {@code double}. */
    NUMBER,
    /** {@code true} or {@code false}: the field type {@code boolean}. */
    BOOLEAN,
    /** Anything else: kept in the source, not searchable. */
    OBJECT
}
