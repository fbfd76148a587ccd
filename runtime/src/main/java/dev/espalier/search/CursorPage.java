package dev.espalier.search;

import java.util.List;
import java.util.Optional;

/**
 * A page of a search with cursors to the pages around it: as far as there are matches, at the same cost for each page. The
 * order is made unique by the id. A document that changes its place between two requests may be seen twice or not at
 * all, unless the pages are read {@linkplain PageRequest#inPointInTime in a point in time}.
 *
 * <pre>{@code
 * CursorPage<Article> page = articles.findByTags("java", PageRequest.first(20));
 * String next = page.cursor().orElseThrow();          // for the link to the next page
 * page = articles.findByTags("java", PageRequest.after(next, 20));
 * }</pre>
 *
 * @param <T> the document class
 * @param content the documents of the page, in order
 * @param next the request for the page that follows; empty on the last
 * @param previous the request for the page before; empty on the first
 */
public record CursorPage<T>(List<T> content, Optional<PageRequest> next, Optional<PageRequest> previous) {

    /** Copies the documents. */
    public CursorPage {
        content = List.copyOf(content);
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
     * Whether a page comes before. Where this page was reached from the one before, it is not asked again whether that still
     * has documents.
     *
     * @return true if there is a previous request
     */
    public boolean hasPrevious() {
        return previous.isPresent();
    }

    /**
     * The place where this page ends, to be handed to others, such as a browser: {@link PageRequest#after} takes it
     * back. It reveals the sort values of the page's last document; what else is protected, and what is not, says
     * {@link CursorKey}.
     *
     * @return a token of letters, digits, {@code -} and {@code _}; empty on the last page
     */
    public Optional<String> cursor() {
        return next.map(PageRequest::cursor);
    }

    /**
     * The place where this page begins, with the way back: {@link PageRequest#after} takes it as well, and leads to the page
     * before.
     *
     * @return a token as {@link #cursor()}; empty on the first page
     */
    public Optional<String> previousCursor() {
        return previous.map(PageRequest::cursor);
    }
}
