package com.acme;

import dev.espalier.annotation.Document;
import dev.espalier.annotation.ExponentialHistogramField;
import dev.espalier.annotation.HistogramMetric;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.PatternTextField;
import dev.espalier.annotation.PatternTextIndexOptions;
import dev.espalier.annotation.TDigestField;
import dev.espalier.codec.RawJson;
import java.util.List;

/** A document with the field types that only the newest servers have. */
@Document(index = "lines")
public record LogLine(
        @Id String id,
        @PatternTextField(indexOptions = PatternTextIndexOptions.POSITIONS, disableTemplating = true) String message,
        @ExponentialHistogramField(timeSeriesMetric = HistogramMetric.HISTOGRAM) RawJson latencies,
        @TDigestField(ignoreMalformed = true, coerce = false) Sketch sizes) {

    public record Sketch(List<Double> centroids, List<Long> counts) {}
}
