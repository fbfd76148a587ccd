package dev.espalier.generated;

import dev.espalier.async.PagePublisher;
import dev.espalier.async.PageSource;
import dev.espalier.client.AsyncDocumentOperations;
import dev.espalier.client.NoMatchException;
import dev.espalier.client.SearchClient;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.query.Query;
import dev.espalier.query.Script;
import dev.espalier.search.CursorPage;
import dev.espalier.search.Hit;
import dev.espalier.search.Page;
import dev.espalier.search.PageRequest;
import dev.espalier.search.Search;
import dev.espalier.search.SearchOptions;
import dev.espalier.search.SearchResult;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What generated query methods end in that return a future or a publisher. Each future fails with what the blocking method throws;
 * cancelling it aborts the request.
 */
public final class FutureResults {

    private final SearchClient client;

    FutureResults(SearchClient client) {
        this.client = client;
    }

    private <R> AsyncDocumentOperations<R, ?> documents(Search<R> search) {
        return client.async().documents(search.type());
    }

    /**
     * Every match.
     *
     * @param <R> what is found
     * @param search query and order
     * @return all matches; fails if more than 10,000 documents match
     */
    public <R> CompletableFuture<List<R>> list(Search<R> search) {
        return documents(search).list(search);
    }

    /**
     * The first matches.
     *
     * @param <R> what is found
     * @param search query and order
     * @param count how many at most, 1 to 10,000
     * @return up to so many
     */
    public <R> CompletableFuture<List<R>> top(Search<R> search, int count) {
        return then(result(Matches.top(search, count)), SearchResult::documents);
    }

    /**
     * Every match, as it is wanted.
     *
     * @param <R> what is found
     * @param search query and order
     * @return each subscriber reads anew, in a point in time of its own
     */
    public <R> Flow.Publisher<R> publisher(Search<R> search) {
        return documents(search).stream(search);
    }

    /**
     * The first matches, as they are wanted.
     *
     * @param <R> what is found
     * @param search query and order
     * @param count how many at most, 1 to 10,000
     * @return each subscriber searches anew
     */
    public <R> Flow.Publisher<R> publisher(Search<R> search, int count) {
        return new PagePublisher<>(() -> PageSource.of(() -> top(search, count)));
    }

    /**
     * The first match.
     *
     * @param <R> what is found
     * @param search query and order
     * @return empty if there is none
     */
    public <R> CompletableFuture<Optional<R>> first(Search<R> search) {
        return then(top(search, 1), matches -> matches.stream().findFirst());
    }

    /**
     * The only match.
     *
     * @param <R> what is found
     * @param search the query
     * @return empty if there is none; fails if there is a second one
     */
    public <R> CompletableFuture<Optional<R>> atMostOne(Search<R> search) {
        return then(top(search, 2), matches -> Matches.atMostOne(search, matches));
    }

    /**
     * The only match.
     *
     * @param <R> what is found
     * @param search the query
     * @return the match; fails if there is none or a second one
     */
    public <R> CompletableFuture<R> one(Search<R> search) {
        return then(top(search, 2), matches -> Matches.one(search, matches));
    }

    /**
     * The first match with its score and place.
     *
     * @param <R> what is found
     * @param search query and order
     * @return empty if there is none
     */
    public <R> CompletableFuture<Optional<Hit<R>>> firstHit(Search<R> search) {
        return then(
                result(Matches.top(search, 1)), found -> found.hits().stream().findFirst());
    }

    /**
     * The only match with its score and place.
     *
     * @param <R> what is found
     * @param search the query
     * @return empty if there is none; fails if there is a second one
     */
    public <R> CompletableFuture<Optional<Hit<R>>> atMostOneHit(Search<R> search) {
        return then(result(Matches.top(search, 2)), found -> Matches.atMostOne(search, found.hits()));
    }

    /**
     * The only match with its score and place.
     *
     * @param <R> what is found
     * @param search the query
     * @return the match; fails if there is none or a second one
     */
    public <R> CompletableFuture<Hit<R>> oneHit(Search<R> search) {
        return then(result(Matches.top(search, 2)), found -> Matches.one(search, found.hits()));
    }

    /**
     * One page, found by its number.
     *
     * @param <R> what is found
     * @param search query and order
     * @param page which page
     * @return the page
     * @throws NullPointerException if the page is null
     */
    public <R> CompletableFuture<Page<R>> page(Search<R> search, PageRequest page) {
        return documents(search).page(search, ResultSupport.required(page, "page"));
    }

    /**
     * One page, found by where the one before ended.
     *
     * @param <R> what is found
     * @param search query and order
     * @param page the first page or one after a cursor
     * @return the page
     * @throws NullPointerException if the page is null
     */
    public <R> CompletableFuture<CursorPage<R>> cursorPage(Search<R> search, PageRequest page) {
        return documents(search).cursorPage(search, ResultSupport.required(page, "page"));
    }

    /**
     * Hits with scores and totals.
     *
     * @param <R> what is found
     * @param search the search
     * @return what it found
     */
    public <R> CompletableFuture<SearchResult<R>> result(Search<R> search) {
        return documents(search).search(search);
    }

    /**
     * How many documents match.
     *
     * @param type the documents
     * @param query the condition
     * @param options which shards
     * @return zero or more
     */
    public CompletableFuture<Long> count(DocumentType<?, ?> type, Query query, SearchOptions options) {
        return client.async().documents(type).count(query, options);
    }

    /**
     * Whether a document matches.
     *
     * @param type the documents
     * @param query the condition
     * @param options which shards
     * @return true if at least one does
     */
    public CompletableFuture<Boolean> exists(DocumentType<?, ?> type, Query query, SearchOptions options) {
        return client.async().documents(type).anyMatch(query, options);
    }

    /**
     * Removes every match.
     *
     * @param type the documents
     * @param query the condition
     * @param options which shards
     * @return how many were removed
     */
    public CompletableFuture<Long> delete(DocumentType<?, ?> type, Query query, SearchOptions options) {
        return client.async().documents(type).deleteBy(query, options);
    }

    /**
     * The value that there must be.
     *
     * @param <V> its type
     * @param source gives the value, if there is one
     * @param message what is said if there is none
     * @return the value; fails with a {@link NoMatchException} if there is none
     */
    public static <V> CompletableFuture<V> present(CompletableFuture<Optional<V>> source, String message) {
        return then(source, value -> value.orElseThrow(() -> new NoMatchException(message)));
    }

    /**
     * Changes every match by a script.
     *
     * @param type the documents
     * @param query the condition
     * @param script the script
     * @param options which shards
     * @return how many were changed
     */
    public CompletableFuture<Long> update(DocumentType<?, ?> type, Query query, Script script, SearchOptions options) {
        return client.async().documents(type).updateBy(query, script, options);
    }

    /**
     * Makes another result of a result. Unlike {@link CompletableFuture#thenApply}, cancelling the new future cancels the
     * other one, and it fails with what the other one fails with.
     *
     * @param <A> the result
     * @param <R> the new result
     * @param source gives the result
     * @param function makes the new result
     * @return the new result
     */
    public static <A, R extends @Nullable Object> CompletableFuture<R> then(
            CompletableFuture<A> source, Function<? super A, ? extends R> function) {
        CompletableFuture<R> target = new CompletableFuture<>();
        target.whenComplete((result, failure) -> source.cancel(true));
        source.whenComplete((result, failure) -> {
            if (failure != null) {
                target.completeExceptionally(failure);
                return;
            }
            try {
                target.complete(function.apply(result));
            } catch (RuntimeException | Error e) {
                target.completeExceptionally(e);
            }
        });
        return target;
    }
}
