package dev.espalier.annotation;

/** The types that a server sees in a value of JSON: the condition {@code match_mapping_type} of a dynamic template. */
public enum JsonValueType {
    /** Any value: {@code *}, or no condition if others are stated. */
    ANY,
    /** A string: {@code string}. */
    STRING,
    /** A whole number: {@code long}. */
    LONG,
    /** A number with a fraction: {@code double}. */
    DOUBLE,
    /** True or false: {@code boolean}. */
    BOOLEAN,
    /** A string that is read as a date: {@code date}. */
    DATE,
    /** An object: {@code object}. */
    OBJECT,
    /** Bytes, which only binary forms of JSON have: {@code binary}. */
    BINARY
}
