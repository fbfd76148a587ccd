package dev.espalier.client;

import dev.espalier.async.PagePublisher;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.query.Query;
import dev.espalier.query.Script;
import dev.espalier.search.CursorPage;
import dev.espalier.search.Page;
import dev.espalier.search.PageRequest;
import dev.espalier.search.Search;
import dev.espalier.search.SearchOptions;
import dev.espalier.search.SearchResult;
import dev.espalier.transport.Transport;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** The {@link AsyncDocumentOperations} on whatever matches a query. */
abstract sealed class AsyncQueryOperations<T, I> permits AsyncDocumentOperations {

    final Server server;
    final DocumentType<T, I> type;
    final Asynchronous calls;
    private final Transport transport;

    AsyncQueryOperations(Transport transport, Server server, DocumentType<T, I> type) {
        this.transport = transport;
        this.server = server;
        this.type = Objects.requireNonNull(type, "type");
        this.calls = new Asynchronous(transport, server);
    }

    /**
     * Searches.
     *
     * @param search query, order, page, aggregations
     * @return hits, total and aggregations; fails with an {@link IncompleteResultException} if a shard failed
     */
    public CompletableFuture<SearchResult<T>> search(Search<T> search) {
        return calls.query(searches -> searches.search(search).executeAsync(transport));
    }

    /**
     * Searches by a template that the cluster keeps.
     *
     * @param template the name of the template
     * @param parameters values by name
     * @return hits and total
     */
    public CompletableFuture<SearchResult<T>> searchTemplate(String template, Map<String, ?> parameters) {
        return calls.query(
                searches -> searches.template(type, template, parameters).executeAsync(transport));
    }

    /**
     * Every match, up to 10,000 or what {@link ResultSettings#longestList} says, in requests of 1000, one after the other.
     *
     * @param search query and order; its size does not matter
     * @return all matches; fails with a {@link TooManyMatchesException} if there are more
     */
    public CompletableFuture<List<T>> list(Search<T> search) {
        return calls.query(searches -> new MatchReader<T>(transport, searches, server.results()).listAsync(search));
    }

    /**
     * One page of the matches, found by its number.
     *
     * @param search query and order
     * @param page which page
     * @return the page
     */
    public CompletableFuture<Page<T>> page(Search<T> search, PageRequest page) {
        return calls.query(searches -> new MatchReader<T>(transport, searches, server.results())
                .page(search, page)
                .executeAsync(transport));
    }

    /**
     * One page of the matches, found by where the one before ended; the way to read any number of matches.
     *
     * @param search query and order; the id is added to the order to tell any two documents apart
     * @param page the first page or one that a cursor leads to
     * @return the page, with the requests of those around it. Cancelling the first page closes its point in time
     */
    public CompletableFuture<CursorPage<T>> cursorPage(Search<T> search, PageRequest page) {
        return new CursorReader<T>(transport, server).pageAsync(search, page);
    }

    /**
     * Has the server let go of the point in time that a cursor carries, as a {@link DocumentOperations} does.
     *
     * @param cursor the cursor
     * @return completed with null when the server has answered
     */
    public CompletableFuture<@Nullable Void> closeCursor(String cursor) {
        return new CursorReader<T>(transport, server).closeAsync(cursor);
    }

    /**
     * Every match as it is wanted, as the index was when the subscriber first asked for one, in pages of 1000. Each subscriber
     * has its own state of the index, which the server keeps until the last match, a failure, a cancellation, or five minutes
     * without a request for more. Signals come from the executor of the transport, or from the thread that requests more.
     *
     * @param search query and order
     * @return fails with what reading the stream of a {@link DocumentOperations} throws
     */
    public Flow.Publisher<T> stream(Search<T> search) {
        return new PagePublisher<>(() -> new MatchPages<>(
                transport,
                new SearchRequests(server::knownInfo),
                MatchPages.walk(search),
                () -> calls.open(type.index(), Moment.KEEP_ALIVE, search.options())));
    }

    /**
     * Counts the documents that match.
     *
     * @param query the condition
     * @return zero or more
     */
    public CompletableFuture<Long> count(Query query) {
        return count(query, SearchOptions.none());
    }

    /**
     * Counts the documents that match on some shards.
     *
     * @param query the condition
     * @param options which shards
     * @return zero or more
     */
    public CompletableFuture<Long> count(Query query, SearchOptions options) {
        return calls.query(
                searches -> searches.count(type.index(), query, options).executeAsync(transport));
    }

    /**
     * Whether a document matches.
     *
     * @param query the condition
     * @return true if at least one does
     */
    public CompletableFuture<Boolean> anyMatch(Query query) {
        return anyMatch(query, SearchOptions.none());
    }

    /**
     * Whether a document matches on some shards.
     *
     * @param query the condition
     * @param options which shards
     * @return true if at least one does
     */
    public CompletableFuture<Boolean> anyMatch(Query query, SearchOptions options) {
        return calls.query(
                searches -> searches.exists(type.index(), query, options).executeAsync(transport));
    }

    /**
     * Removes every document that a search finds now, and refreshes the index.
     *
     * @param query the condition
     * @return how many were removed
     */
    public CompletableFuture<Long> deleteBy(Query query) {
        return deleteBy(query, SearchOptions.none());
    }

    /**
     * Removes every document that a search finds now on some shards, and refreshes the index.
     *
     * @param query the condition
     * @param options which shards
     * @return how many were removed
     */
    public CompletableFuture<Long> deleteBy(Query query, SearchOptions options) {
        return calls.query(
                searches -> searches.deleteBy(type.index(), query, options).executeAsync(transport));
    }

    /**
     * Changes every document that a search finds now by a script, and refreshes the index.
     *
     * @param query the condition
     * @param script finds each document as {@code ctx._source}
     * @param options which shards
     * @return how many were changed
     */
    public CompletableFuture<Long> updateBy(Query query, Script script, SearchOptions options) {
        return calls.query(searches ->
                searches.updateBy(type.index(), query, script, options).executeAsync(transport));
    }
}
