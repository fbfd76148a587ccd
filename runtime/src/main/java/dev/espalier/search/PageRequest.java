package dev.espalier.search;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a search to return: by its number, or behind a cursor.
 *
 * @param number the number of the page, from 0; 0 if it goes by a cursor
 * @param size how many documents a page has, 1 to 10,000
 * @param cursor the cursor of the page before, null if the page goes by its number
 * @param keepAlive how long the server keeps the point in time in which cursors read; null for what the cursor says, or for none
 */
public record PageRequest(
        int number,
        int size,
        @Nullable String cursor,
        @Nullable Duration keepAlive) {

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
        if (keepAlive != null && keepAlive.toMillis() < 1) {
            throw new IllegalArgumentException(
                    "A point in time is kept for a millisecond at least, not " + keepAlive + ".");
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
        return new PageRequest(number, size, null, null);
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
     * The page that a cursor leads to.
     *
     * @param cursor what {@link CursorPage#cursor} gave, for the page that follows, or {@link CursorPage#previousCursor}, for
     *     the page before
     * @param size how many documents a page has, 1 to 10,000, whatever the size of the other page
     * @return a request for that page
     */
    public static PageRequest after(String cursor, int size) {
        return new PageRequest(0, size, Objects.requireNonNull(cursor, "cursor"), null);
    }

    /**
     * Reads this page, and those that its cursors lead to, in one state of the index: what is written meanwhile changes nothing.
     * The first page opens a point in time, which the cursors carry: they get longer by some hundred characters. The server keeps it
     * until the last page is read, until the client closes it, or until no page
     * was read for the time that is given here. The cursor that leads back from the last page opens another one.
     *
     * @param keepAlive how long a reader may take for a page, a millisecond at least; minutes for people
     * @return this request, for a {@link CursorPage}
     * @throws IllegalArgumentException if it is less than a millisecond
     */
    public PageRequest inPointInTime(Duration keepAlive) {
        return new PageRequest(number, size, cursor, Objects.requireNonNull(keepAlive, "keepAlive"));
    }
}
