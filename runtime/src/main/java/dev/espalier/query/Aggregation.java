package dev.espalier.query;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * Something to compute over the documents of a search. It is a handle as well: the result is asked for by it and has
 * the type that it says. Immutable; equal aggregations of one search have one result.
 *
 * @param <R> the type of the result
 */
public sealed interface Aggregation<R>
        permits TermsAggregation, DateHistogramAggregation, MetricAggregation, CardinalityAggregation {

    /**
     * The nested field that the aggregated field lies in.
     *
     * @return its path, null if in none
     */
    @Nullable
    String nestedPath();

    /**
     * Writes the aggregation, as it stands under its name in {@code aggs}.
     *
     * @param json the generator
     */
    void writeTo(JsonGenerator json);

    /**
     * Reads the result.
     *
     * @param json the parser, on the start of the result's object; afterwards on its end
     * @return the result
     */
    R read(JsonParser json);
}
