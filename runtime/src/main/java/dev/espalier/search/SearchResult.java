package dev.espalier.search;

import dev.espalier.codec.JsonValue;
import dev.espalier.query.Aggregation;
import dev.espalier.query.AggregationResults;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a search found.
 *
 * @param <T> the document class
 * @param hits the matches in order, as many as the search's size allows
 * @param total how many documents match
 * @param took how long the server worked, in milliseconds
 * @param timedOut whether the server stopped early, so that the result is not complete
 * @param shards which parts of the index took part
 * @param maxScore the best score; empty where the search has no scores
 * @param aggregations the results of the aggregations
 * @param pointInTimeId the point in time to go on with; empty if the search was not inside one
 * @param further what else the response says, by the names that it has there, such as {@code suggest} or {@code profile}
 */
public record SearchResult<T>(
        List<Hit<T>> hits,
        Total total,
        Duration took,
        boolean timedOut,
        Shards shards,
        OptionalDouble maxScore,
        AggregationResults aggregations,
        Optional<String> pointInTimeId,
        Map<String, JsonValue> further) {

    /** Copies what else there is. */
    public SearchResult {
        further = Map.copyOf(further);
    }

    /**
     * A result that says nothing else.
     *
     * @param hits the matches in order
     * @param total how many documents match
     * @param took how long the server worked, in milliseconds
     * @param timedOut whether the server stopped early
     * @param shards which parts of the index took part
     * @param maxScore the best score
     * @param aggregations the results of the aggregations
     * @param pointInTimeId the point in time to go on with
     */
    public SearchResult(
            List<Hit<T>> hits,
            Total total,
            Duration took,
            boolean timedOut,
            Shards shards,
            OptionalDouble maxScore,
            AggregationResults aggregations,
            Optional<String> pointInTimeId) {
        this(hits, total, took, timedOut, shards, maxScore, aggregations, pointInTimeId, Map.of());
    }

    /**
     * What else the response says.
     *
     * @param name the name that it has there: {@code suggest}
     * @return {@link JsonValue#NULL} if it does not say that
     */
    public JsonValue json(String name) {
        return further.getOrDefault(name, JsonValue.NULL);
    }

    /**
     * The matching documents in order, as many as the search's size allows.
     *
     * @return a list that does not change
     */
    public List<T> documents() {
        return hits.stream().map(Hit::document).toList();
    }

    /**
     * The result of an aggregation.
     *
     * @param <R> its type
     * @param aggregation an aggregation of the search, or an equal one
     * @return its result
     * @throws IllegalArgumentException if the search did not ask for it
     */
    public <R> R get(Aggregation<R> aggregation) {
        return aggregations.get(aggregation);
    }

    /**
     * The result of an aggregation that was asked for in JSON, as {@code @SearchBody} does: {@code result.get("tags",
     * Article_.tags.terms())}.
     *
     * @param <R> its type
     * @param name its name there
     * @param reader an aggregation of the same kind and type of keys, as {@link AggregationResults#get(String, Aggregation)} takes it
     * @return its result
     * @throws IllegalArgumentException if there is no result of that name, or it is of another kind
     */
    public <R> R get(String name, Aggregation<R> reader) {
        return aggregations.get(name, reader);
    }
}
