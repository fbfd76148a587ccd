package dev.espalier.processor.model;

/** Java types that fit the same field types. */
public enum ValueGroup {
    /** Text of any length. */
    TEXT,
    /** Short text of a fixed form. */
    TOKEN,
    /** Whole numbers. */
    WHOLE,
    /** Numbers with a fraction. */
    DECIMAL,
    BOOLEAN,
    /** Points in time, days, months and years. */
    DATE,
    /** Times of day, amounts of time, and days of every year. */
    TIME,
    /** Internet addresses. */
    ADDRESS,
    BYTES,
    /** Vectors, of which a field has several. */
    VECTOR,
    /** Any JSON. */
    JSON,
    GEO_POINT,
    GEO_SHAPE,
    COMPLETION,
    JOIN,
    PERCOLATION,
    /** Names with weights. */
    WEIGHTS,
    HISTOGRAM,
    SUMMARY
}
