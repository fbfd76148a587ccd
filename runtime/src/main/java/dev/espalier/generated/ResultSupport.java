package dev.espalier.generated;

import dev.espalier.client.DocumentOperations;
import dev.espalier.client.NoMatchException;
import dev.espalier.client.SearchClient;
import dev.espalier.client.TooManyMatchesException;
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
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What generated query methods end in: one method for each kind of result. A search may be for the documents, or for
 * another class that is read from them.
 *
 * <p>It is not abstract, although nobody makes one: with an abstract superclass a compiler compares all methods of it
 * and of the interfaces with each other, for each generated repository.
 *
 * @param <T> the type of the documents
 * @param <I> the type of their ids
 */
public class ResultSupport<T, I> extends ArgumentChecks {

    private final SearchClient client;
    private final DocumentOperations<T, I> documents;
    private final FutureResults futures;

    ResultSupport(SearchClient client, DocumentType<T, I> type) {
        this.client = Objects.requireNonNull(client, "client");
        this.documents = client.documents(type);
        this.futures = new FutureResults(client);
    }

    final DocumentOperations<T, I> documents() {
        return documents;
    }

    @SuppressWarnings("unchecked") // the same type is of the same class
    private <R> DocumentOperations<R, ?> documents(Search<R> search) {
        DocumentType<R, ?> type = search.type();
        return type == documents.type() ? (DocumentOperations<R, ?>) documents : client.documents(type);
    }

    /**
     * What query methods end in that return a future.
     *
     * @return the results, through the same client
     */
    protected final FutureResults futures() {
        return futures;
    }

    /**
     * Begins a search.
     *
     * @param query which documents match
     * @return a search for them
     */
    protected final Search<T> search(Query query) {
        return search(documents.type(), query);
    }

    /**
     * Begins a search for another class that is read from the documents.
     *
     * @param <R> the class
     * @param type how it is read
     * @param query which documents match
     * @return a search for them
     */
    protected static <R> Search<R> search(DocumentType<R, ?> type, Query query) {
        return Search.of(type).query(query);
    }

    /**
     * Every match.
     *
     * @param <R> what is found
     * @param search query and order
     * @return all matches
     * @throws TooManyMatchesException if more than 10,000 documents match
     */
    protected final <R> List<R> list(Search<R> search) {
        return documents(search).list(search);
    }

    /**
     * Every match, lazily.
     *
     * @param <R> what is found
     * @param search query and order
     * @return a stream to be closed
     */
    protected final <R> Stream<R> stream(Search<R> search) {
        return documents(search).stream(search);
    }

    /**
     * The first matches.
     *
     * @param <R> what is found
     * @param search query and order
     * @param count how many at most, 1 to 10,000
     * @return up to so many
     */
    protected final <R> List<R> top(Search<R> search, int count) {
        return documents(search).search(Matches.top(search, count)).documents();
    }

    /**
     * The first match.
     *
     * @param <R> what is found
     * @param search query and order
     * @return empty if there is none
     */
    protected final <R> Optional<R> first(Search<R> search) {
        return top(search, 1).stream().findFirst();
    }

    /**
     * The only match.
     *
     * @param <R> what is found
     * @param search the query
     * @return empty if there is none
     * @throws TooManyMatchesException if there is a second one
     */
    protected final <R> Optional<R> atMostOne(Search<R> search) {
        return Matches.atMostOne(search, top(search, 2));
    }

    /**
     * The only match.
     *
     * @param <R> what is found
     * @param search the query
     * @return the match
     * @throws NoMatchException if there is none
     * @throws TooManyMatchesException if there is a second one
     */
    protected final <R> R one(Search<R> search) {
        return Matches.one(search, top(search, 2));
    }

    /**
     * The first match with its score and place.
     *
     * @param <R> what is found
     * @param search query and order
     * @return empty if there is none
     */
    protected final <R> Optional<Hit<R>> firstHit(Search<R> search) {
        return result(Matches.top(search, 1)).hits().stream().findFirst();
    }

    /**
     * The only match with its score and place.
     *
     * @param <R> what is found
     * @param search the query
     * @return empty if there is none
     * @throws TooManyMatchesException if there is a second one
     */
    protected final <R> Optional<Hit<R>> atMostOneHit(Search<R> search) {
        return Matches.atMostOne(search, result(Matches.top(search, 2)).hits());
    }

    /**
     * The only match with its score and place.
     *
     * @param <R> what is found
     * @param search the query
     * @return the match
     * @throws NoMatchException if there is none
     * @throws TooManyMatchesException if there is a second one
     */
    protected final <R> Hit<R> oneHit(Search<R> search) {
        return Matches.one(search, result(Matches.top(search, 2)).hits());
    }

    /**
     * One page, found by its number.
     *
     * @param <R> what is found
     * @param search query and order
     * @param page which page
     * @return the page
     * @throws IllegalArgumentException if the page ends beyond the 10,000th match, or holds a cursor
     * @throws NullPointerException if the page is null
     */
    protected final <R> Page<R> page(Search<R> search, PageRequest page) {
        return documents(search).page(search, required(page, "page"));
    }

    /**
     * One page, found by where the one before ended.
     *
     * @param <R> what is found
     * @param search query and order
     * @param page the first page or one after a cursor
     * @return the page
     * @throws IllegalArgumentException if the cursor is damaged or of another search
     * @throws NullPointerException if the page is null
     */
    protected final <R> CursorPage<R> cursorPage(Search<R> search, PageRequest page) {
        return documents(search).cursorPage(search, required(page, "page"));
    }

    /**
     * Hits with scores and totals.
     *
     * @param <R> what is found
     * @param search the search
     * @return what it found
     */
    protected final <R> SearchResult<R> result(Search<R> search) {
        return documents(search).search(search);
    }

    /**
     * Removes every match.
     *
     * @param query the condition
     * @return how many were removed
     */
    protected final long delete(Query query) {
        return documents.deleteBy(query);
    }

    /**
     * Removes every match on some shards.
     *
     * @param query the condition
     * @param options which shards
     * @return how many were removed
     */
    protected final long delete(Query query, SearchOptions options) {
        return documents.deleteBy(query, options);
    }

    /**
     * Changes every match by a script.
     *
     * @param query the condition
     * @param script the script
     * @return how many were changed
     */
    protected final long update(Query query, Script script) {
        return update(query, script, SearchOptions.none());
    }

    /**
     * Changes every match on some shards by a script.
     *
     * @param query the condition
     * @param script the script
     * @param options which shards
     * @return how many were changed
     */
    protected final long update(Query query, Script script, SearchOptions options) {
        return documents.updateBy(query, script, options);
    }
}
