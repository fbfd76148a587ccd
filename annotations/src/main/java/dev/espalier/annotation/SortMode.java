package dev.espalier.annotation;

/** Which of several values of a document counts in an order. */
public enum SortMode {
    /** The smallest. */
    MIN,
    /** The largest. */
    MAX,
    /** Their sum. Only for numbers. */
    SUM,
    /** Their average. Only for numbers and dates. */
    AVG,
    /** Their median. Only for numbers and dates. */
    MEDIAN
}
