package dev.espalier.search;

/**
 * How many matches a query method returns at most: the N of {@code findFirstN}, known when it is called.
 *
 * @param max the number, 1 to 10,000
 */
public record Limit(int max) {

    /**
     * A limit.
     *
     * @throws IllegalArgumentException if the number is out of its range
     */
    public Limit {
        if (max < 1 || max > Search.MAX_RESULT_WINDOW) {
            throw new IllegalArgumentException("A limit is 1 to " + Search.MAX_RESULT_WINDOW + " matches, not " + max
                    + ". For more, return a Stream or a CursorPage.");
        }
    }

    /**
     * A limit.
     *
     * @param max the number, 1 to 10,000
     * @return the limit
     * @throws IllegalArgumentException if the number is out of its range
     */
    public static Limit of(int max) {
        return new Limit(max);
    }
}
