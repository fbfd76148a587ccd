package dev.espalier.client;

import dev.espalier.async.Futures;
import dev.espalier.exchange.Operation;
import dev.espalier.search.Page;
import dev.espalier.search.PageRequest;
import dev.espalier.search.Search;
import dev.espalier.search.SearchOptions;
import dev.espalier.search.SearchResult;
import dev.espalier.transport.Transport;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads all the matches of a search: as a list, page by page, or as a stream. */
final class MatchReader<T> {

    static final int PAGE = 1000;

    private final Transport transport;
    private final SearchRequests searches;
    private final ResultSettings settings;

    MatchReader(Transport transport, SearchRequests searches, ResultSettings settings) {
        this.transport = transport;
        this.searches = searches;
        this.settings = settings;
    }

    List<T> list(Search<T> search) {
        MatchList<T> matches = new MatchList<>(search, settings.longestList());
        Search<T> next = matches.firstSearch();
        while (next != null) {
            next = matches.take(searches.search(next).execute(transport));
        }
        return matches.documents();
    }

    CompletableFuture<List<T>> listAsync(Search<T> search) {
        MatchList<T> matches = new MatchList<>(search, settings.longestList());
        return listAsync(matches, matches.firstSearch());
    }

    private CompletableFuture<List<T>> listAsync(MatchList<T> matches, @Nullable Search<T> next) {
        if (next == null) {
            return CompletableFuture.completedFuture(matches.documents());
        }
        CompletableFuture<SearchResult<T>> result = searches.search(next).executeAsync(transport);
        return Futures.compose(result, page -> listAsync(matches, matches.take(page)));
    }

    Operation<?, Page<T>> page(Search<T> search, PageRequest request) {
        return searches.search(Page.search(search, request)).map(result -> Page.of(request, result));
    }

    /**
     * Every match.
     *
     * @param snapshots opens a point in time of the index
     */
    Stream<T> stream(Search<T> search, Function<SearchOptions, PointInTime> snapshots) {
        PointInTimeIterator<T> matches = new PointInTimeIterator<>(
                transport, searches, MatchPages.walk(search), () -> snapshots.apply(search.options()));
        Spliterator<T> spliterator =
                Spliterators.spliteratorUnknownSize(matches, Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(spliterator, false).onClose(matches::close);
    }
}
