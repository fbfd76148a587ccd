package dev.espalier.query;

import dev.espalier.codec.Json;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** The results of the aggregations of a search or a bucket. */
public final class AggregationResults {

    private static final AggregationResults NONE = new Builder(new Aggregations(List.of(), null)).build();

    private final Aggregations aggregations;
    private final @Nullable Object[] results;

    private AggregationResults(Aggregations aggregations, @Nullable Object[] results) {
        this.aggregations = aggregations;
        this.results = results;
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

    private static String describe(Aggregation<?> aggregation) {
        return Json.toString(aggregation::writeTo);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AggregationResults that
                && aggregations.equals(that.aggregations)
                && Arrays.equals(results, that.results);
    }

    @Override
    public int hashCode() {
        return 31 * aggregations.hashCode() + Arrays.hashCode(results);
    }

    @Override
    public String toString() {
        return Arrays.toString(results);
    }

    /** Collects results in whatever order the response has them. */
    static final class Builder {

        private static final int MOST_DIGITS = 5;

        private final Aggregations aggregations;
        private final @Nullable Object[] results;

        Builder(Aggregations aggregations) {
            this.aggregations = aggregations;
            this.results = new @Nullable Object[aggregations.list().size()];
        }

        /** Reads a member if its name is the position of one of the aggregations; otherwise skips it. */
        void read(String name, JsonParser json) {
            int position = position(name);
            if (position < 0 || position >= results.length) {
                json.skipChildren();
                return;
            }
            Aggregation<?> aggregation = aggregations.list().get(position);
            int steps = ScopeChange.between(aggregations.scope(), aggregation.nestedPath())
                    .size();
            results[position] = ScopeChange.read(json, steps, aggregation);
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
            return new AggregationResults(aggregations, results);
        }
    }
}
