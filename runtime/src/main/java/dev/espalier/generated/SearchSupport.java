package dev.espalier.generated;

import dev.espalier.client.AsyncDocumentOperations;
import dev.espalier.client.DocumentOperations;
import dev.espalier.client.NoMatchException;
import dev.espalier.client.SearchClient;
import dev.espalier.client.TooManyMatchesException;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.query.Query;
import dev.espalier.repository.SearchRepository;
import dev.espalier.search.CursorPage;
import dev.espalier.search.Page;
import dev.espalier.search.PageRequest;
import dev.espalier.search.Search;
import dev.espalier.search.SearchOptions;
import dev.espalier.search.SearchResult;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the repositories of indexes and of data streams have in common: they search, and for each kind of result there is one
 * method that generated query methods end in.
 *
 * @param <T> the type of the documents
 * @param <I> the type of their ids
 */
public abstract class SearchSupport<T, I> implements SearchRepository<T, I> {

    private final DocumentOperations<T, I> documents;
    private final AsyncDocumentOperations<T, I> asyncDocuments;

    SearchSupport(SearchClient client, DocumentType<T, I> type) {
        this.documents = Objects.requireNonNull(client, "client").documents(type);
        this.asyncDocuments = client.async().documents(type);
    }

    final DocumentOperations<T, I> documents() {
        return documents;
    }

    /**
     * What query methods end in that return a future.
     *
     * @return the documents, without blocking, through the same client
     */
    protected final AsyncDocumentOperations<T, I> asyncDocuments() {
        return asyncDocuments;
    }

    @Override
    public long count() {
        return documents.count(Query.matchAll());
    }

    @Override
    public SearchResult<T> search(Search<T> search) {
        return documents.search(required(search, "search"));
    }

    @Override
    public long count(Query query) {
        return documents.count(required(query, "query"));
    }

    @Override
    public long count(Query query, SearchOptions options) {
        return documents.count(required(query, "query"), required(options, "options"));
    }

    @Override
    public boolean exists(Query query) {
        return documents.anyMatch(required(query, "query"));
    }

    @Override
    public boolean exists(Query query, SearchOptions options) {
        return documents.anyMatch(required(query, "query"), required(options, "options"));
    }

    @Override
    public Stream<T> stream(Query query) {
        return stream(search(required(query, "query")));
    }

    @Override
    public Stream<T> stream(Query query, SearchOptions options) {
        return stream(search(required(query, "query")).options(required(options, "options")));
    }

    @Override
    public long deleteBy(Query query) {
        return documents.deleteBy(required(query, "query"));
    }

    @Override
    public long deleteBy(Query query, SearchOptions options) {
        return documents.deleteBy(required(query, "query"), required(options, "options"));
    }

    @Override
    public void refresh() {
        documents.refresh();
    }

    @Override
    public DocumentType<T, I> type() {
        return documents.type();
    }

    /**
     * Begins a search.
     *
     * @param query which documents match
     * @return a search for them
     */
    protected final Search<T> search(Query query) {
        return Search.of(type()).query(query);
    }

    /**
     * Every match.
     *
     * @param search query and order
     * @return all matches
     * @throws TooManyMatchesException if more than 10,000 documents match
     */
    protected final List<T> list(Search<T> search) {
        return documents.list(search);
    }

    /**
     * Every match, lazily.
     *
     * @param search query and order
     * @return a stream to be closed
     */
    protected final Stream<T> stream(Search<T> search) {
        return documents.stream(search);
    }

    /**
     * The first matches.
     *
     * @param search query and order
     * @param count how many at most, 1 to 10,000
     * @return up to so many
     */
    protected final List<T> top(Search<T> search, int count) {
        return documents.search(search.size(count).trackTotalHits(false)).documents();
    }

    /**
     * The first match.
     *
     * @param search query and order
     * @return empty if there is none
     */
    protected final Optional<T> first(Search<T> search) {
        return top(search, 1).stream().findFirst();
    }

    /**
     * The only match.
     *
     * @param search the query
     * @return empty if there is none
     * @throws TooManyMatchesException if there is a second one
     */
    protected final Optional<T> atMostOne(Search<T> search) {
        List<T> matches = top(search, 2);
        if (matches.size() > 1) {
            throw new TooManyMatchesException("More than one document matches " + search
                    + ", but the method returns one. Narrow the query, ask for the first one (findFirstBy...), or"
                    + " return a List.");
        }
        return matches.stream().findFirst();
    }

    /**
     * The only match.
     *
     * @param search the query
     * @return the match
     * @throws NoMatchException if there is none
     * @throws TooManyMatchesException if there is a second one
     */
    protected final T one(Search<T> search) {
        return atMostOne(search)
                .orElseThrow(() -> new NoMatchException("No document matches " + search
                        + ", but the method returns one. Return an Optional if there may be none."));
    }

    /**
     * One page, found by its number.
     *
     * @param search query and order
     * @param page which page
     * @return the page
     * @throws IllegalArgumentException if the page ends beyond the 10,000th match, or holds a cursor
     * @throws NullPointerException if the page is null
     */
    protected final Page<T> page(Search<T> search, PageRequest page) {
        return documents.page(search, required(page, "page"));
    }

    /**
     * One page, found by where the one before ended.
     *
     * @param search query and order
     * @param page the first page or one after a cursor
     * @return the page
     * @throws IllegalArgumentException if the cursor is damaged or of another search
     * @throws NullPointerException if the page is null
     */
    protected final CursorPage<T> cursorPage(Search<T> search, PageRequest page) {
        return documents.cursorPage(search, required(page, "page"));
    }

    /**
     * Hits with scores and totals.
     *
     * @param search the search
     * @return what it found
     */
    protected final SearchResult<T> result(Search<T> search) {
        return documents.search(search);
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
     * Refuses a null argument.
     *
     * @param value the argument
     * @param name the name of the parameter
     * @param <V> its type
     * @return the argument
     * @throws NullPointerException if it is null
     */
    protected static <V> V required(@Nullable V value, String name) {
        return Objects.requireNonNull(value, () -> "the argument for " + name + " must not be null");
    }
}
