package dev.espalier.query;

import java.time.Instant;
import java.util.List;

/**
 * How many documents fall into which interval.
 *
 * @param buckets the intervals by their start, ascending, with their counts
 */
public record DateHistogramResult(List<Bucket<Instant>> buckets) {}
