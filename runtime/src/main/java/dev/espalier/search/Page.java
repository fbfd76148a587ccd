package dev.espalier.search;

import java.util.List;

/**
 * A page of a search by its number, with the number of all matches. Pages reach as far as the 10,000th match; a
 * {@link CursorPage} goes on.
 *
 * @param <T> the document class
 * @param content the documents of the page, in order
 * @param number the number of the page, from 0
 * @param size how many documents a full page has
 * @param total how many documents match
 */
public record Page<T>(List<T> content, int number, int size, Total total) {

    /**
     * The search for a page.
     *
     * @param <T> the document class
     * @param search the search
     * @param request which page of it
     * @return the search with the page's window
     * @throws IllegalArgumentException if the request goes by a cursor or in a point in time, or the page reaches beyond the 10,000th match
     */
    public static <T> Search<T> search(Search<T> search, PageRequest request) {
        if (request.cursor() != null) {
            throw new IllegalArgumentException("A Page goes by its number; a CursorPage takes the cursor.");
        }
        if (request.keepAlive() != null) {
            throw new IllegalArgumentException(
                    "A Page sees the index as it is; a CursorPage can be read in a point in time.");
        }
        long end = (request.number() + 1L) * request.size();
        if (end > Search.MAX_RESULT_WINDOW) {
            throw new IllegalArgumentException("Page " + request.number() + " of " + request.size()
                    + " documents reaches beyond the " + Search.MAX_RESULT_WINDOW
                    + "th match, where the server gives no hits by number. Go further with a CursorPage or a stream.");
        }
        return search.from(request.number() * request.size()).size(request.size());
    }

    /**
     * The page that a search found.
     *
     * @param <T> the document class
     * @param request which page was asked for
     * @param result the result of {@link #search}
     * @return the page
     */
    public static <T> Page<T> of(PageRequest request, SearchResult<T> result) {
        return new Page<>(result.documents(), request.number(), request.size(), result.total());
    }

    /**
     * Whether a page follows.
     *
     * @return true if more documents match than this page and those before it hold
     */
    public boolean hasNext() {
        return (number + 1L) * size < total.value();
    }

    /**
     * The request for the page that follows.
     *
     * @return the next number with the same size
     */
    public PageRequest next() {
        return PageRequest.of(number + 1, size);
    }
}
