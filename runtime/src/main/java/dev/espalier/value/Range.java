package dev.espalier.value;

import dev.espalier.codec.ValueCodec;
import org.jspecify.annotations.Nullable;

/**
 * A range of numbers, dates or addresses, for fields such as {@code integer_range}, {@code date_range} and
 * {@code ip_range}.
 *
 * @param <T> the type of the bounds: {@code Integer}, {@code Long}, {@code Float}, {@code Double}, {@code Instant} or
 *     another date, {@code InetAddress}
 * @param lower the lower bound; null for none
 * @param lowerInclusive whether the lower bound belongs to the range; always true without one
 * @param upper the upper bound; null for none
 * @param upperInclusive whether the upper bound belongs to the range; always true without one
 */
public record Range<T>(
        @Nullable T lower, boolean lowerInclusive, @Nullable T upper, boolean upperInclusive) {

    /**
     * Checks the order of the bounds.
     *
     * @throws IllegalArgumentException if the bounds can be compared and the lower is above the upper
     */
    public Range {
        if (lower instanceof Comparable<?> && upper != null && compare(lower, upper) > 0) {
            throw new IllegalArgumentException("a range cannot begin at " + lower + " and end at " + upper);
        }
        // without a bound both forms are the same JSON, and the same range
        lowerInclusive = lower == null || lowerInclusive;
        upperInclusive = upper == null || upperInclusive;
    }

    @SuppressWarnings("unchecked") // both bounds are of one type, which is comparable
    private static <T> int compare(T lower, T upper) {
        return ((Comparable<T>) lower).compareTo(upper);
    }

    /**
     * A range with both its bounds.
     *
     * @param <T> the type of the bounds
     * @param lower the lower bound, which belongs to the range
     * @param upper the upper bound, which belongs to the range
     * @return the range
     */
    public static <T> Range<T> closed(T lower, T upper) {
        return new Range<>(lower, true, upper, true);
    }

    /**
     * A range up to a bound that is not part of it any more: the usual form for periods.
     *
     * @param <T> the type of the bounds
     * @param lower the lower bound, which belongs to the range
     * @param upper the upper bound, which does not
     * @return the range
     */
    public static <T> Range<T> closedOpen(T lower, T upper) {
        return new Range<>(lower, true, upper, false);
    }

    /**
     * A range without an end.
     *
     * @param <T> the type of the bound
     * @param lower the lower bound, which belongs to the range
     * @return the range
     */
    public static <T> Range<T> atLeast(T lower) {
        return new Range<>(lower, true, null, true);
    }

    /**
     * A range without a beginning.
     *
     * @param <T> the type of the bound
     * @param upper the upper bound, which belongs to the range
     * @return the range
     */
    public static <T> Range<T> atMost(T upper) {
        return new Range<>(null, true, upper, true);
    }

    /**
     * The codec of ranges: {@code {"gte": 1, "lt": 5}}.
     *
     * @param <T> the type of the bounds
     * @param bound the codec of the bounds
     * @return a codec that also reads bounds of null
     */
    public static <T> ValueCodec<Range<T>> codec(ValueCodec<T> bound) {
        return new RangeCodec<>(bound);
    }
}
