package dev.espalier.annotation;

/**
 * Whether a histogram is a measurement in an index of time series: the mapping parameter {@code time_series_metric}.
 */
public enum HistogramMetric {
    /** Not a measurement. */
    NONE,
    /** A measurement: {@code histogram}. */
    HISTOGRAM
}
