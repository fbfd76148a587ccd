package dev.espalier.search;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a search to return: by its number, or behind a cursor.
 *
 * @param number the number of the page, from 0; 0 if it goes by a cursor
 * @param size how many documents a page has, 1 to 10,000
 * @param cursor the cursor of the page before, null if the page goes by its number
 */
public record PageRequest(int number, int size, @Nullable String cursor) {

    /**
     * A request for a page.
     *
     * @throws IllegalArgumentException if a number is out of its range
     */
    public PageRequest {
        if (number < 0) {
            throw new IllegalArgumentException("Pages are numbered from 0, there is no page " + number + ".");
        }
        if (size < 1 || size > Search.MAX_RESULT_WINDOW) {
            throw new IllegalArgumentException(
                    "A page has 1 to " + Search.MAX_RESULT_WINDOW + " documents, not " + size + ".");
        }
    }

    /**
     * A page by its number.
     *
     * @param number the number of the page, from 0
     * @param size how many documents a page has, 1 to 10,000
     * @return a request for that page
     */
    public static PageRequest of(int number, int size) {
        return new PageRequest(number, size, null);
    }

    /**
     * The first page.
     *
     * @param size how many documents a page has, 1 to 10,000
     * @return a request for it
     */
    public static PageRequest first(int size) {
        return of(0, size);
    }

    /**
     * The page behind a cursor.
     *
     * @param cursor what {@link CursorPage#cursor} gave
     * @param size how many documents a page has, 1 to 10,000
     * @return a request for the page that follows
     */
    public static PageRequest after(String cursor, int size) {
        return new PageRequest(0, size, Objects.requireNonNull(cursor, "cursor"));
    }
}
