package dev.espalier.search;

import dev.espalier.query.Sort;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a {@link CursorPage} is found: the search for its hits, and the page that they make.
 *
 * @param <T> the document class
 */
public final class CursorSearch<T> {

    /** Forward, in a unique order: what cursors are bound to. */
    private final Search<T> ordered;

    private final PageRequest request;
    private final CursorKey key;
    private final Cursor cursor;

    private CursorSearch(Search<T> ordered, PageRequest request, CursorKey key, Cursor cursor) {
        this.ordered = ordered;
        this.request = request;
        this.key = key;
        this.cursor = cursor;
    }

    /**
     * The way to a page.
     *
     * @param <T> the document class
     * @param search query and order
     * @param request the first page, or the one that a cursor leads to
     * @param key what cursors are protected with
     * @return nothing is sent
     * @throws IllegalArgumentException if the request is for another page by number, or its cursor is damaged or of another
     *     search
     */
    public static <T> CursorSearch<T> of(Search<T> search, PageRequest request, CursorKey key) {
        if (request.number() != 0) {
            throw new IllegalArgumentException("A CursorPage has no numbers: begin with PageRequest.first("
                    + request.size() + ") and go on with next(). A Page goes by its number.");
        }
        Search<T> ordered = UniqueOrder.of(search);
        Cursor cursor = request.cursor() == null
                ? Cursor.start(wanted(request, null))
                : Cursor.parse(request.cursor(), ordered, key);
        Snapshot snapshot = wanted(request, cursor.snapshot());
        return new CursorSearch<>(ordered, request, key, new Cursor(cursor.backward(), cursor.place(), snapshot));
    }

    /** The request may ask for a point in time to be kept for longer, or for one where there was none. */
    private static @Nullable Snapshot wanted(PageRequest request, @Nullable Snapshot carried) {
        Duration keepAlive = request.keepAlive();
        return keepAlive == null ? carried : new Snapshot(keepAlive, carried == null ? null : carried.id());
    }

    /**
     * The point in time that a cursor carries.
     *
     * @param token what {@link CursorPage#cursor()} gave
     * @param key what it is protected with
     * @return its id; empty if it carries none
     * @throws IllegalArgumentException if the cursor is damaged
     */
    public static Optional<String> pointInTimeOf(String token, CursorKey key) {
        return Optional.ofNullable(Cursor.snapshot(token, key)).map(Snapshot::id);
    }

    /**
     * The search to be sent.
     *
     * @return it goes the way of the cursor, with one hit more than the page to see whether there is another
     */
    public Search<T> search() {
        Search<T> window = ordered.from(0).size(Math.min(request.size() + 1, Search.MAX_RESULT_WINDOW));
        Search<T> directed = cursor.backward()
                ? window.sort(ordered.sort().stream().map(Sort::reversed).toList())
                : window;
        return cursor.atAnEnd() ? directed : directed.searchAfter(cursor.place());
    }

    /**
     * How long the server is to keep the point in time of the pages.
     *
     * @return null if they are not read in one
     */
    public @Nullable Duration keepAlive() {
        return cursor.snapshot() == null ? null : cursor.snapshot().keepAlive();
    }

    /**
     * The point in time of the pages so far.
     *
     * @return its id; null if there is none, or it is still to be opened
     */
    public @Nullable String pointInTime() {
        return cursor.snapshot() == null ? null : cursor.snapshot().id();
    }

    /**
     * The page that the search found.
     *
     * @param result what {@link #search()} found
     * @param pointInTime the id of the point in time in which it did, or null. The last page does without: whoever goes back from
     *     there opens another one
     * @return the page
     */
    public CursorPage<T> page(SearchResult<T> result, @Nullable String pointInTime) {
        List<Hit<T>> hits = result.hits();
        // at the largest size there is no room for one hit more: a full page may turn out to be the last
        boolean more = hits.size() > request.size() || hits.size() == Search.MAX_RESULT_WINDOW;
        List<Hit<T>> page = new ArrayList<>(hits.subList(0, Math.min(request.size(), hits.size())));
        SortValues last =
                page.isEmpty() ? SortValues.none() : page.get(page.size() - 1).sortValues();
        SortValues first = page.isEmpty() ? SortValues.none() : page.get(0).sortValues();
        Cursor onward = more ? new Cursor(cursor.backward(), last, null) : null;
        Cursor back = cursor.atAnEnd() ? null : new Cursor(!cursor.backward(), first, null);
        if (cursor.backward()) {
            Collections.reverse(page);
        }
        Cursor next = cursor.backward() ? back : onward;
        Cursor previous = cursor.backward() ? onward : back;
        String kept = next == null ? null : pointInTime;
        return new CursorPage<>(
                page.stream().map(Hit::document).toList(), request(next, kept), request(previous, kept));
    }

    private Optional<PageRequest> request(@Nullable Cursor to, @Nullable String pointInTime) {
        if (to == null) {
            return Optional.empty();
        }
        Snapshot snapshot = keepAlive() == null ? null : new Snapshot(keepAlive(), pointInTime);
        Cursor complete = new Cursor(to.backward(), to.place(), snapshot);
        return Optional.of(PageRequest.after(complete.token(ordered, key), request.size()));
    }
}
