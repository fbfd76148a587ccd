package dev.espalier.generated;

import dev.espalier.client.NoMatchException;
import dev.espalier.client.TooManyMatchesException;
import dev.espalier.search.Search;
import java.util.List;
import java.util.Optional;

/** What methods for one document, or for the first ones, make of a search and of what it found. */
final class Matches {

    private Matches() {}

    static <R> Search<R> top(Search<R> search, int count) {
        return search.size(count).trackTotalHits(false);
    }

    static <V> Optional<V> atMostOne(Search<?> search, List<V> matches) {
        if (matches.size() > 1) {
            throw new TooManyMatchesException("More than one document matches " + search
                    + ", but the method returns one. Narrow the query, ask for the first one (findFirstBy..., or a"
                    + " \"size\" of 1 in a @SearchBody), or return a List.");
        }
        return matches.stream().findFirst();
    }

    static <V> V one(Search<?> search, List<V> matches) {
        return atMostOne(search, matches)
                .orElseThrow(() -> new NoMatchException("No document matches " + search
                        + ", but the method returns one. Return an Optional if there may be none."));
    }
}
