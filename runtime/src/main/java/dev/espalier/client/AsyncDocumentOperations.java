package dev.espalier.client;

import dev.espalier.async.Futures;
import dev.espalier.async.PagePublisher;
import dev.espalier.bulk.BulkIngesterBuilder;
import dev.espalier.bulk.BulkRequest;
import dev.espalier.bulk.BulkResult;
import dev.espalier.bulk.BulkSettings;
import dev.espalier.exchange.Operation;
import dev.espalier.exchange.Routing;
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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Stores and finds the documents of one type without blocking: {@link DocumentOperations} with futures for results. Each
 * method sends what the method of the same name sends there; a future fails with what that method throws. Thread-safe.
 *
 * @param <T> the type of the documents
 * @param <I> the type of their ids
 */
public final class AsyncDocumentOperations<T, I> {

    private final Transport transport;
    private final DocumentType<T, I> type;
    private final DocumentRequests<T, I> documents;
    private final Server server;
    private final StreamWrites writes;
    private final Asynchronous calls;

    AsyncDocumentOperations(Transport transport, Server server, DocumentType<T, I> type) {
        this.transport = transport;
        this.type = Objects.requireNonNull(type, "type");
        this.documents = new DocumentRequests<>(type);
        this.server = server;
        this.writes = new StreamWrites(transport, server, type);
        this.calls = new Asynchronous(transport, server);
    }

    /**
     * What is known of the documents.
     *
     * @return the type
     */
    public DocumentType<T, I> type() {
        return type;
    }

    /**
     * Stores a document, replacing one of the same id.
     *
     * @param document the document, encoded before this method returns
     * @return its id and new version
     */
    public CompletableFuture<WriteResult> save(T document) {
        return calls.send(() -> byId().save(document));
    }

    /**
     * Stores a document unless there is one of the same id.
     *
     * @param document the document, encoded before this method returns
     * @return its id and version; fails with a {@link dev.espalier.transport.error.ConflictException} if there is one
     */
    public CompletableFuture<WriteResult> create(T document) {
        return Futures.of(() -> {
            Operation<?, WriteResult> operation = documents.create(document);
            return Futures.compose(writes.transportAsync(), operation::executeAsync);
        });
    }

    /**
     * Gets a document.
     *
     * @param id the id
     * @return empty if there is none
     */
    public CompletableFuture<Optional<T>> get(I id) {
        return calls.send(() -> byId().get(id, Routing.none(type)));
    }

    /**
     * Gets a document that was stored with a routing.
     *
     * @param id the id
     * @param routing what says which shard keeps the document
     * @return empty if there is none on that shard
     */
    public CompletableFuture<Optional<T>> get(I id, String routing) {
        return calls.send(() -> byId().get(id, Routing.of(routing)));
    }

    /**
     * Gets documents, up to 1000 in a request, one request after the other.
     *
     * @param ids the ids
     * @return the documents that there are, in the order of the ids
     */
    public CompletableFuture<List<T>> getAll(Collection<? extends I> ids) {
        return calls.sendAll(() -> byId().getAll(ids, Routing.none(type)));
    }

    /**
     * Gets documents that were stored with one routing.
     *
     * @param ids the ids
     * @param routing what says which shard keeps the documents
     * @return the documents that there are on that shard, in the order of the ids
     */
    public CompletableFuture<List<T>> getAll(Collection<? extends I> ids, String routing) {
        return calls.sendAll(() -> byId().getAll(ids, Routing.of(routing)));
    }

    /**
     * Whether there is a document.
     *
     * @param id the id
     * @return true if there is
     */
    public CompletableFuture<Boolean> exists(I id) {
        return calls.send(() -> byId().exists(id, Routing.none(type)));
    }

    /**
     * Whether there is a document that was stored with a routing.
     *
     * @param id the id
     * @param routing what says which shard keeps the document
     * @return true if there is on that shard
     */
    public CompletableFuture<Boolean> exists(I id, String routing) {
        return calls.send(() -> byId().exists(id, Routing.of(routing)));
    }

    /**
     * Removes a document, which is told by its id and its routing.
     *
     * @param document the document, of which nothing else counts
     * @return whether there was one
     */
    public CompletableFuture<Boolean> delete(T document) {
        return calls.send(() -> byId().delete(document));
    }

    /**
     * Removes a document.
     *
     * @param id the id
     * @return whether there was one
     */
    public CompletableFuture<Boolean> deleteById(I id) {
        return calls.send(() -> byId().delete(id, Routing.none(type)));
    }

    /**
     * Removes a document that was stored with a routing.
     *
     * @param id the id
     * @param routing what says which shard keeps the document
     * @return whether there was one on that shard
     */
    public CompletableFuture<Boolean> deleteById(I id, String routing) {
        return calls.send(() -> byId().delete(id, Routing.of(routing)));
    }

    /**
     * Begins a bulk of writes of all kinds, to be {@linkplain BulkRequest#start started}. For documents that live in a data
     * stream it blocks, once for each client, until it is known what the server is.
     *
     * @return a request without operations
     */
    public BulkRequest<T, I> bulk() {
        return bulk(writes.transport());
    }

    /**
     * Begins to take in writes of all kinds from many threads, without end, and to send them in bulk requests: the same as
     * {@link DocumentOperations#ingester}, whose operations have futures for outcomes. Where adding must not wait for room, let
     * {@linkplain BulkIngesterBuilder#maxWait it be refused}, and close it on a thread that may wait. For documents that live in
     * a data stream it blocks, once for each client, until it is known what the server is.
     *
     * @return settings of an ingester
     */
    public BulkIngesterBuilder<T, I> ingester() {
        return server.bulks().ingester(writes.transport(), type);
    }

    private BulkRequest<T, I> bulk(Transport target) {
        return server.bulks().request(target, type, BulkSettings.standard());
    }

    /**
     * Stores documents in bulk requests, one request after the other. Cancelling ends it; {@link #bulk} gives the
     * outcomes in that case, too.
     *
     * @param documents the documents, none null; they must not change before the result is there
     * @return one outcome for each, in their order
     */
    public CompletableFuture<BulkResult<T>> saveAll(Iterable<? extends T> documents) {
        return bulk(bulk -> documents.forEach(bulk::index));
    }

    /**
     * Stores documents in bulk requests, each unless there is one of the same id.
     *
     * @param documents the documents, none null; they must not change before the result is there
     * @return one outcome for each, in their order
     */
    public CompletableFuture<BulkResult<T>> createAll(Iterable<? extends T> documents) {
        return bulk(bulk -> documents.forEach(bulk::create));
    }

    /**
     * Removes documents in bulk requests.
     *
     * @param ids the ids, none null
     * @return one outcome for each, in their order
     */
    public CompletableFuture<BulkResult<T>> deleteAll(Iterable<? extends I> ids) {
        return bulk(bulk -> ids.forEach(bulk::delete));
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
     * Has the server let go of the point in time that a cursor carries, see {@link DocumentOperations#closeCursor}.
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
     * @return fails with what {@link DocumentOperations#stream} throws
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
     * As {@link #count(Query)}, on some shards.
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
     * As {@link #anyMatch(Query)}, on some shards.
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
     * As {@link #deleteBy(Query)}, on some shards.
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

    /**
     * Makes all completed writes visible to searches.
     *
     * @return completed with null
     */
    public CompletableFuture<@Nullable Void> refresh() {
        return Futures.map(calls.send(documents::refresh), status -> null);
    }

    /** The requests that a data stream does not take. */
    private DocumentRequests<T, I> byId() {
        type.requireIndex();
        return documents;
    }

    private CompletableFuture<BulkResult<T>> bulk(Consumer<BulkRequest<T, I>> operations) {
        return Futures.of(() -> Futures.compose(writes.transportAsync(), target -> {
            BulkRequest<T, I> bulk = bulk(target);
            operations.accept(bulk);
            return bulk.start().result();
        }));
    }
}
