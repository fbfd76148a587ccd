package dev.espalier.annotation;

/** Kinds of measurements in an index of time series: the mapping parameter {@code time_series_metric}. */
public enum TimeSeriesMetric {
    /** Not a measurement. */
    NONE,
    /** A number that goes up and down: {@code gauge}. */
    GAUGE,
    /** A number that only goes up, or starts again at zero: {@code counter}. */
    COUNTER
}
