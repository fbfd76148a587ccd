package dev.espalier.client;

import dev.espalier.search.Hit;
import dev.espalier.search.Search;
import dev.espalier.search.SearchResult;
import dev.espalier.search.UniqueOrder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All matches of a search, put together from the results of as many searches as that takes. Used once. */
final class MatchList<T> {

    private final Search<T> ordered;
    private final int longest;
    private final List<T> documents = new ArrayList<>();
    private boolean begun;

    MatchList(Search<T> search, int longest) {
        this.longest = longest;
        // by one more than a list holds, to know at once when it does not suffice
        int counted = Math.min(longest, Integer.MAX_VALUE - 1) + 1;
        this.ordered = UniqueOrder.of(search).from(0).size(MatchReader.PAGE).trackTotalHits(counted);
    }

    Search<T> firstSearch() {
        return ordered;
    }

    /** The next search; null if these were the last matches. */
    @Nullable
    Search<T> take(SearchResult<T> result) {
        if (!begun) {
            begun = true;
            refuseBeyondLimit(result.total().value());
        }
        documents.addAll(result.documents());
        refuseBeyondLimit(documents.size());
        if (result.hits().size() < MatchReader.PAGE) {
            return null;
        }
        Hit<T> last = result.hits().get(MatchReader.PAGE - 1);
        return ordered.trackTotalHits(false).searchAfter(last.sortValues());
    }

    List<T> documents() {
        return List.copyOf(documents);
    }

    private void refuseBeyondLimit(long matches) {
        if (matches > longest) {
            throw new TooManyMatchesException("More than " + longest + " documents of "
                    + ordered.type().index()
                    + " match; a list holds no more. Return a Stream to read them all, a CursorPage to read them page"
                    + " by page, or narrow the query; ResultSettings of the client allow longer lists.");
        }
    }
}
