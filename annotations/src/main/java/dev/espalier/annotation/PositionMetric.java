package dev.espalier.annotation;

/** Whether a point is a measurement in an index of time series: the mapping parameter {@code time_series_metric}. */
public enum PositionMetric {
    /** Not a measurement. */
    NONE,
    /** A position that changes over time: {@code position}. */
    POSITION
}
