package dev.espalier.annotation;

/** What is kept of numbers that were summed up. */
public enum AggregateMetric {
    /** The smallest: {@code min}. */
    MIN,
    /** The largest: {@code max}. */
    MAX,
    /** Their sum: {@code sum}. */
    SUM,
    /** How many there were: {@code value_count}. */
    VALUE_COUNT
}
