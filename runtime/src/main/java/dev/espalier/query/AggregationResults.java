package dev.espalier.query;

import dev.espalier.codec.Json;
import dev.espalier.codec.JsonValue;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The results of the aggregations of a search or a bucket. Each is asked for by the aggregation that it is the result of. Those
 * of a search body in JSON have the names that they have there: {@code results.get("tags", Article_.tags.terms())}.
 */
public final class AggregationResults {

    private static final AggregationResults NONE = new Builder(new Aggregations(List.of(), null)).build();

    private final Aggregations aggregations;
    private final @Nullable Object[] results;
    private final NamedResults named;

    private AggregationResults(Aggregations aggregations, @Nullable Object[] results, NamedResults named) {
        this.aggregations = aggregations;
        this.results = results;
        this.named = named;
    }

    /**
     * The results of a search without aggregations.
     *
     * @return no results
     */
    public static AggregationResults none() {
        return NONE;
    }

    /**
     * The result of an aggregation.
     *
     * @param <R> its type
     * @param aggregation the aggregation that was asked for, or an equal one
     * @return its result
     * @throws IllegalArgumentException if it was not asked for here, or the response has no result of it
     */
    public <R> R get(Aggregation<R> aggregation) {
        int position = aggregations.list().indexOf(aggregation);
        if (position < 0) {
            throw new IllegalArgumentException("This aggregation was not asked for here: " + describe(aggregation)
                    + ". Add it to the search with aggregate(...), or to its parent with with(...).");
        }
        @SuppressWarnings("unchecked") // each result was read by the aggregation in its position
        R result = (R) results[position];
        if (result == null) {
            throw new IllegalArgumentException(
                    "The response has no result of the aggregation " + describe(aggregation) + ".");
        }
        return result;
    }

    /**
     * The result of an aggregation that was asked for in JSON.
     *
     * @param <R> its type
     * @param name its name there
     * @param reader an aggregation of the same kind and type of keys, as paths make them; its field and options do not matter. The
     *     results inside its buckets have names as well: {@link Bucket#get(String, Aggregation)}
     * @return its result
     * @throws IllegalArgumentException if there is no result of that name, or it is of another kind
     * @throws dev.espalier.codec.CodecException if its keys are of another type
     */
    public <R> R get(String name, Aggregation<R> reader) {
        return named.read(name, reader);
    }

    /**
     * The results inside an aggregation of one bucket, such as {@code filter}, {@code nested} or {@code global}, that was asked for in
     * JSON.
     *
     * @param name its name there
     * @return the results; {@link #json(String)} of that name has its {@code doc_count}
     * @throws IllegalArgumentException if there is no result of that name
     */
    public AggregationResults under(String name) {
        return named.under(name);
    }

    /**
     * The buckets of an aggregation that was asked for in JSON, of whatever kind it is: {@code filters}, {@code range}, {@code histogram},
     * {@code composite} ...
     *
     * @param name its name there
     * @return the buckets in the order of the response, each with its key as the server sends it; an object for {@code composite}
     * @throws IllegalArgumentException if there is no result of that name, or it has no buckets
     */
    public List<Bucket<JsonValue>> buckets(String name) {
        return named.buckets(name);
    }

    /**
     * The JSON of a result that was asked for in JSON.
     *
     * @param name its name there
     * @return the object as the server sent it
     * @throws IllegalArgumentException if there is no result of that name
     */
    public JsonValue json(String name) {
        return named.json(name);
    }

    /**
     * The JSON of all results that were asked for in JSON.
     *
     * @return an object with each under its name; empty if there are none
     */
    public JsonValue json() {
        return JsonValue.of(names().stream()
                .collect(Collectors.toMap(name -> name, named::json, (one, other) -> one, LinkedHashMap::new)));
    }

    /**
     * The names of the results that were asked for in JSON.
     *
     * @return in the order of the response
     */
    public Set<String> names() {
        return named.texts().keySet();
    }

    /** Results that are known by their names alone. */
    static AggregationResults named(Map<String, String> texts) {
        return new AggregationResults(NONE.aggregations, NONE.results, new NamedResults(texts));
    }

    Builder builder() {
        return new Builder(aggregations);
    }

    private static String describe(Aggregation<?> aggregation) {
        return Json.toString(aggregation::writeTo);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AggregationResults that
                && aggregations.equals(that.aggregations)
                && Arrays.equals(results, that.results)
                && named.equals(that.named);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * aggregations.hashCode() + Arrays.hashCode(results)) + named.hashCode();
    }

    @Override
    public String toString() {
        return named.texts().isEmpty()
                ? Arrays.toString(results)
                : named.texts().toString();
    }

    /** Collects results in whatever order the response has them. */
    static final class Builder {

        private static final int MOST_DIGITS = 5;

        private final Aggregations aggregations;
        private final @Nullable Object[] results;
        private @Nullable Map<String, String> named;

        Builder(Aggregations aggregations) {
            this.aggregations = aggregations;
            this.results = new @Nullable Object[aggregations.list().size()];
        }

        /** Reads a member: by the aggregation whose position is its name, or else as it is, if it is an object as results are. */
        void read(String name, JsonParser json) {
            int position = position(name);
            if (position < 0 || position >= results.length) {
                keep(name, json);
                return;
            }
            Aggregation<?> aggregation = aggregations.list().get(position);
            int steps = ScopeChange.between(aggregations.scope(), aggregation.nestedPath())
                    .size();
            results[position] = ScopeChange.read(json, steps, aggregation);
        }

        private void keep(String name, JsonParser json) {
            if (json.currentToken() != JsonToken.START_OBJECT) {
                json.skipChildren();
                return;
            }
            if (named == null) {
                named = new LinkedHashMap<>();
            }
            named.put(name, Json.toString(generator -> generator.copyCurrentStructureExact(json)));
        }

        /** The number that a name spells, -1 if it is none. */
        private static int position(String name) {
            if (name.isEmpty() || name.length() > MOST_DIGITS) {
                return -1;
            }
            int position = 0;
            for (int i = 0; i < name.length(); i++) {
                int digit = name.charAt(i) - '0';
                if (digit < 0 || digit > 9) {
                    return -1;
                }
                position = position * 10 + digit;
            }
            return position;
        }

        AggregationResults build() {
            return new AggregationResults(
                    aggregations, results, named == null ? NamedResults.NONE : new NamedResults(named));
        }
    }
}
