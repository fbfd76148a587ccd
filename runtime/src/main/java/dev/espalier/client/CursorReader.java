package dev.espalier.client;

import dev.espalier.async.Futures;
import dev.espalier.exchange.Operation;
import dev.espalier.search.CursorPage;
import dev.espalier.search.CursorSearch;
import dev.espalier.search.PageRequest;
import dev.espalier.search.Search;
import dev.espalier.transport.Transport;
import dev.espalier.transport.error.ClientException;
import dev.espalier.transport.error.ResponseException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Reads pages by their cursors. A point in time that they ask for is closed with the last page, and when the first one cannot be
 * read: later on, the caller has a cursor to try again with, or to close.
 */
final class CursorReader<T> {

    private static final String GONE = "search_context_missing_exception";

    private final Transport transport;
    private final Server server;
    private final Asynchronous calls;

    CursorReader(Transport transport, Server server) {
        this.transport = transport;
        this.server = server;
        this.calls = new Asynchronous(transport, server);
    }

    private CursorSearch<T> step(Search<T> search, PageRequest request) {
        return CursorSearch.of(
                search.trackTotalHits(false), request, server.results().cursorKey());
    }

    CursorPage<T> page(Search<T> search, PageRequest request) {
        CursorSearch<T> step = step(search, request);
        SearchRequests searches = new SearchRequests(server::info);
        Duration keepAlive = step.keepAlive();
        if (keepAlive == null) {
            return page(step, searches).execute(transport);
        }
        Moment moment = known(step, server.dialect(), keepAlive);
        boolean first = moment == null;
        if (moment == null) {
            moment = Moment.opening(server.dialect(), search.type().index(), keepAlive, search.options())
                    .execute(transport);
        }
        CursorPage<T> page;
        try {
            page = page(step, searches, moment).execute(transport);
        } catch (RuntimeException | Error e) {
            if (first) {
                moment.close(server.closing());
            }
            if (e instanceof ClientException failure) {
                throw explained(failure, request, keepAlive);
            }
            throw e;
        }
        if (!page.hasNext()) {
            moment.close(server.closing());
        }
        return page;
    }

    CompletableFuture<CursorPage<T>> pageAsync(Search<T> search, PageRequest request) {
        return Futures.of(() -> {
            CursorSearch<T> step = step(search, request);
            Duration keepAlive = step.keepAlive();
            return keepAlive == null
                    ? calls.query(searches -> page(step, searches).executeAsync(transport))
                    : pageAsync(search, step, request, keepAlive);
        });
    }

    private CompletableFuture<CursorPage<T>> pageAsync(
            Search<T> search, CursorSearch<T> step, PageRequest request, Duration keepAlive) {
        boolean first = step.pointInTime() == null;
        CompletableFuture<AsyncPointInTime> opened = first
                ? calls.open(search.type().index(), keepAlive, search.options())
                : Futures.map(
                        server.infoAsync(),
                        info -> new AsyncPointInTime(
                                transport, server, Objects.requireNonNull(known(step, new Dialect(info), keepAlive))));
        // a point in time that is being opened has to be known to be closed, so that its request is not broken off
        CompletableFuture<CursorPage<T>> page =
                Futures.compose(Futures.shielded(opened), current -> readAsync(step, current));
        CompletableFuture<CursorPage<T>> explained = Futures.recover(
                page,
                failure -> failure instanceof ClientException e
                        ? CompletableFuture.failedFuture(explained(e, request, keepAlive))
                        : null);
        explained.whenComplete((result, failure) -> {
            if (first && failure != null) {
                opened.thenAccept(AsyncPointInTime::close);
            }
        });
        return explained;
    }

    private CompletableFuture<CursorPage<T>> readAsync(CursorSearch<T> step, AsyncPointInTime current) {
        SearchRequests searches = new SearchRequests(server::knownInfo);
        CompletableFuture<CursorPage<T>> page =
                Futures.of(() -> page(step, searches, current.moment()).executeAsync(transport));
        return Futures.compose(
                page,
                read -> read.hasNext()
                        ? CompletableFuture.completedFuture(read)
                        : Futures.map(current.close(), closed -> read));
    }

    private Operation<?, CursorPage<T>> page(CursorSearch<T> step, SearchRequests searches) {
        return searches.search(step.search()).map(result -> step.page(result, null));
    }

    private Operation<?, CursorPage<T>> page(CursorSearch<T> step, SearchRequests searches, Moment moment) {
        return searches.searchPointInTime(step.search().extra("pit", moment.clause()))
                .map(result -> {
                    result.pointInTimeId().ifPresent(moment::renew);
                    return step.page(result, moment.id());
                });
    }

    private @Nullable Moment known(CursorSearch<T> step, Dialect dialect, Duration keepAlive) {
        String id = step.pointInTime();
        return id == null ? null : Moment.known(dialect, step.search().type().index(), keepAlive, id);
    }

    void close(String cursor) {
        pointInTime(cursor).ifPresent(id -> moment(id, server.dialect()).close(server.closing()));
    }

    CompletableFuture<@Nullable Void> closeAsync(String cursor) {
        return Futures.of(() -> {
            Optional<String> id = pointInTime(cursor);
            return id.isEmpty()
                    ? CompletableFuture.completedFuture(null)
                    : Futures.compose(
                            server.infoAsync(),
                            info -> moment(id.get(), new Dialect(info)).closeAsync(server.closing()));
        });
    }

    private Optional<String> pointInTime(String cursor) {
        return CursorSearch.pointInTimeOf(cursor, server.results().cursorKey());
    }

    private static Moment moment(String id, Dialect dialect) {
        return Moment.known(dialect, "", Moment.KEEP_ALIVE, id);
    }

    private static ClientException explained(ClientException failure, PageRequest request, Duration keepAlive) {
        return isGone(failure)
                ? new ExpiredPointInTimeException(
                        "The point in time of the cursor is gone: no page was read for " + KeepAlive.text(keepAlive)
                                + ", a node restarted, or it was closed. Begin anew with PageRequest.first("
                                + request.size() + ").inPointInTime(...), with a longer time if it was too short.",
                        failure)
                : failure;
    }

    private static boolean isGone(ClientException failure) {
        if (failure instanceof IncompleteResultException part) {
            return part.failures().stream().anyMatch(shard -> shard.contains(GONE));
        }
        return failure instanceof ResponseException refusal
                && (GONE.equals(refusal.errorType())
                        || refusal.rootCause() != null
                                && GONE.equals(refusal.rootCause().type())
                        || refusal.causedBy().stream().anyMatch(cause -> GONE.equals(cause.type())));
    }
}
