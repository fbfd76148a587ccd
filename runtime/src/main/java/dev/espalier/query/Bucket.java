package dev.espalier.query;

/**
 * Documents that have something in common.
 *
 * @param <K> the type of the key
 * @param key what they have in common: a value, or the start of an interval
 * @param count how many they are
 * @param results the results of the aggregations inside the bucket
 */
public record Bucket<K>(K key, long count, AggregationResults results) {

    /**
     * The result of an aggregation over the bucket's documents.
     *
     * @param <R> its type
     * @param aggregation an aggregation that was given to {@code with(...)}
     * @return its result
     * @throws IllegalArgumentException if it was not asked for
     */
    public <R> R get(Aggregation<R> aggregation) {
        return results.get(aggregation);
    }

    /**
     * The result of an aggregation over the bucket's documents that was asked for in JSON.
     *
     * @param <R> its type
     * @param name its name there
     * @param reader an aggregation of the same kind and type of keys, as {@link AggregationResults#get(String, Aggregation)} takes it
     * @return its result
     * @throws IllegalArgumentException if there is no result of that name, or it is of another kind
     */
    public <R> R get(String name, Aggregation<R> reader) {
        return results.get(name, reader);
    }
}
