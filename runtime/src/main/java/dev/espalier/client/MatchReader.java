package dev.espalier.client;

import dev.espalier.metamodel.DocumentType;
import dev.espalier.search.CursorPage;
import dev.espalier.search.Hit;
import dev.espalier.search.Page;
import dev.espalier.search.PageRequest;
import dev.espalier.search.Search;
import dev.espalier.search.SearchOptions;
import dev.espalier.search.SearchResult;
import dev.espalier.search.UniqueOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads all the matches of a search: as a list, page by page, or as a stream. */
final class MatchReader<T> {

    private static final int PAGE = 1000;
    private static final int LONGEST_LIST = 10_000;

    private final SearchExecutor searches;
    private final Function<SearchOptions, PointInTime> snapshots;
    private final DocumentType<T, ?> type;

    /**
     * A reader.
     *
     * @param snapshots opens a point in time of the type's index
     */
    MatchReader(SearchExecutor searches, Function<SearchOptions, PointInTime> snapshots, DocumentType<T, ?> type) {
        this.searches = searches;
        this.snapshots = snapshots;
        this.type = type;
    }

    List<T> list(Search<T> search) {
        // by one more than a list holds, to know at once when it does not suffice
        Search<T> ordered = UniqueOrder.of(search).from(0).size(PAGE).trackTotalHits(LONGEST_LIST + 1);
        SearchResult<T> result = searches.search(ordered);
        refuseBeyondLimit(result.total().value());
        List<T> documents = new ArrayList<>(result.documents());
        Search<T> next = ordered.trackTotalHits(false);
        while (result.hits().size() == PAGE) {
            Hit<T> last = result.hits().get(PAGE - 1);
            result = searches.search(next.searchAfter(last.sortValues()));
            documents.addAll(result.documents());
            refuseBeyondLimit(documents.size());
        }
        return List.copyOf(documents);
    }

    private void refuseBeyondLimit(long matches) {
        if (matches > LONGEST_LIST) {
            throw new TooManyMatchesException("More than " + LONGEST_LIST + " documents of " + type.index()
                    + " match; a list holds no more. Return a Stream to read them all, a CursorPage to read them page"
                    + " by page, or narrow the query.");
        }
    }

    Page<T> page(Search<T> search, PageRequest request) {
        return Page.of(request, searches.search(Page.search(search, request)));
    }

    CursorPage<T> cursorPage(Search<T> search, PageRequest request) {
        Search<T> ordered = CursorPage.search(search.trackTotalHits(false), request);
        return CursorPage.of(ordered, request, searches.search(ordered));
    }

    Stream<T> stream(Search<T> search) {
        PointInTimeIterator<T> matches = new PointInTimeIterator<>(
                searches, search.from(0).size(PAGE).trackTotalHits(false), () -> snapshots.apply(search.options()));
        Spliterator<T> spliterator =
                Spliterators.spliteratorUnknownSize(matches, Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(spliterator, false).onClose(matches::close);
    }
}
