package dev.espalier.client;

import dev.espalier.async.Futures;
import dev.espalier.async.PageSource;
import dev.espalier.search.Search;
import dev.espalier.search.SearchResult;
import dev.espalier.transport.Transport;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Every match of a search, page by page, in a point in time that is opened for the first page, without blocking. It is
 * closed before the last page is handed out, by a failure, and when nobody wants further pages.
 */
final class MatchPages<T> implements PageSource<T> {

    private final Transport transport;
    private final SearchRequests searches;
    private final MatchWalk<T> walk;
    private final Supplier<CompletableFuture<AsyncPointInTime>> opener;
    private @Nullable CompletableFuture<AsyncPointInTime> opened;
    private @Nullable CompletableFuture<?> onItsWay;

    MatchPages(
            Transport transport,
            SearchRequests searches,
            MatchWalk<T> walk,
            Supplier<CompletableFuture<AsyncPointInTime>> opener) {
        this.transport = transport;
        this.searches = searches;
        this.walk = walk;
        this.opener = opener;
    }

    @Override
    public CompletableFuture<Page<T>> next() {
        CompletableFuture<AsyncPointInTime> current = opened;
        if (current == null) {
            current = opener.get();
            opened = current;
        }
        // a point in time that is being opened has to be known to be closed, so that its request is not broken off
        CompletableFuture<Page<T>> page = Futures.compose(Futures.shielded(current), this::read);
        onItsWay = page;
        return page;
    }

    private CompletableFuture<Page<T>> read(AsyncPointInTime current) {
        Moment moment = current.moment();
        CompletableFuture<SearchResult<T>> result =
                Futures.of(() -> searches.searchPointInTime(walk.next(moment)).executeAsync(transport));
        CompletableFuture<Page<T>> page =
                Futures.map(result, found -> new Page<>(found.documents(), walk.take(found, moment)));
        CompletableFuture<Page<T>> closedAfterFailure = Futures.recover(
                page, failure -> Futures.compose(current.close(), closed -> CompletableFuture.failedFuture(failure)));
        return Futures.compose(
                closedAfterFailure,
                read -> read.last()
                        ? Futures.map(current.close(), closed -> read)
                        : CompletableFuture.completedFuture(read));
    }

    @Override
    public void cancel() {
        if (onItsWay != null) {
            onItsWay.cancel(true);
        }
        if (opened != null) {
            opened.thenAccept(AsyncPointInTime::close);
        }
    }

    /** Pages of the usual size. */
    static <T> MatchWalk<T> walk(Search<T> search) {
        return new MatchWalk<>(search.from(0).size(MatchReader.PAGE).trackTotalHits(false));
    }
}
