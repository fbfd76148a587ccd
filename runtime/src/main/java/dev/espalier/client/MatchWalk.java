package dev.espalier.client;

import dev.espalier.search.Search;
import dev.espalier.search.SearchResult;
import dev.espalier.search.SortValues;
import dev.espalier.search.UniqueOrder;
import org.jspecify.annotations.Nullable;

/** The way through all matches of a search in a point in time: which search comes next. Used once. */
final class MatchWalk<T> {

    private Search<T> search;
    private boolean ordered;
    private @Nullable SortValues last;

    /**
     * A walk that has not begun.
     *
     * @param search its size is that of a page
     */
    MatchWalk(Search<T> search) {
        this.search = search;
    }

    Search<T> next(Moment moment) {
        if (!ordered) {
            search = UniqueOrder.of(search, moment.tieBreaker(search.type()));
            ordered = true;
        }
        return search.searchAfter(last).extra("pit", moment.clause());
    }

    /** Whether these were the last matches. */
    boolean take(SearchResult<T> result, Moment moment) {
        result.pointInTimeId().ifPresent(moment::renew);
        boolean end = result.hits().size() < search.size();
        if (!end) {
            last = result.hits().get(result.hits().size() - 1).sortValues();
        }
        return end;
    }
}
