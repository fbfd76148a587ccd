package dev.espalier.annotation;

/** What each number of a vector is: the mapping parameter {@code element_type}, {@code data_type} on OpenSearch. */
public enum VectorElementType {
    /** A floating-point number of 32 bits. */
    FLOAT,
    /** A whole number from -128 to 127. */
    BYTE,
    /** A bit; eight of them are one byte of the vector. {@code binary} on OpenSearch. */
    BIT
}
