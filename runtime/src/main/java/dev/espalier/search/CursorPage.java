package dev.espalier.search;

import java.util.List;
import java.util.Optional;

/**
 * A page of a search that is followed by a cursor: as far as there are matches, at the same cost for each page. The
 * order is made unique by the id. A document that changes its place between two requests may be seen twice or not at
 * all.
 *
 * @param <T> the document class
 * @param content the documents of the page, in order
 * @param next the request for the page that follows; empty on the last
 */
public record CursorPage<T>(List<T> content, Optional<PageRequest> next) {

    /**
     * The search for a page.
     *
     * @param <T> the document class
     * @param search the search
     * @param request the first page, or the page behind a cursor
     * @return the search in a unique order, from the cursor on, with one hit more than the page to see if it is the last
     * @throws IllegalArgumentException if the request is for another page by number, or its cursor is damaged or of
     *     another search
     */
    public static <T> Search<T> search(Search<T> search, PageRequest request) {
        if (request.number() != 0) {
            throw new IllegalArgumentException("A CursorPage has no numbers: begin with PageRequest.first("
                    + request.size() + ") and go on with next(). A Page goes by its number.");
        }
        Search<T> ordered = UniqueOrder.of(search).from(0).size(Math.min(request.size() + 1, Search.MAX_RESULT_WINDOW));
        return request.cursor() == null ? ordered : ordered.searchAfter(Cursor.parse(request.cursor(), ordered));
    }

    /**
     * The page that a search found.
     *
     * @param <T> the document class
     * @param search what {@link #search} gave
     * @param request which page was asked for
     * @param result the result of the search
     * @return the page
     */
    public static <T> CursorPage<T> of(Search<T> search, PageRequest request, SearchResult<T> result) {
        List<Hit<T>> hits = result.hits();
        int size = Math.min(request.size(), hits.size());
        List<T> content = hits.subList(0, size).stream().map(Hit::document).toList();
        // at the largest size there is no room for one hit more: a full page may turn out to be the last
        boolean more = hits.size() > request.size() || hits.size() == Search.MAX_RESULT_WINDOW;
        if (!more) {
            return new CursorPage<>(content, Optional.empty());
        }
        String cursor = Cursor.of(hits.get(size - 1).sortValues(), search);
        return new CursorPage<>(content, Optional.of(PageRequest.after(cursor, request.size())));
    }

    /**
     * Whether a page follows.
     *
     * @return true if there is a next request
     */
    public boolean hasNext() {
        return next.isPresent();
    }

    /**
     * The place where this page ends, to be handed to others, such as a browser: {@link PageRequest#after} takes it
     * back. It reveals the sort values of the page's last document.
     *
     * @return a token of letters, digits, {@code -} and {@code _}; empty on the last page
     */
    public Optional<String> cursor() {
        return next.map(PageRequest::cursor);
    }
}
