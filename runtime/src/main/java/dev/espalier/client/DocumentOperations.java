package dev.espalier.client;

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
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Stores and finds the documents of one type: everything that repositories are made of. Thread-safe. Methods block until
 * the server has answered.
 *
 * <p>Every method may throw {@link dev.espalier.transport.error.ResponseException} if the server refuses the request,
 * and {@link dev.espalier.transport.error.TransportException} if there was no answer.
 *
 * <p>A data stream takes new documents only: for a type in one, {@link #create}, {@link #createAll} and everything that searches
 * works. The other methods throw {@link UnsupportedOperationException}, and nothing is sent.
 *
 * @param <T> the type of the documents
 * @param <I> the type of their ids
 */
public final class DocumentOperations<T, I> {

    private final Transport transport;
    private final DocumentType<T, I> type;
    private final DocumentRequests<T, I> documents;
    private final Server server;
    private final SearchRequests searches;
    private final MatchReader<T> matches;
    private final StreamWrites writes;

    DocumentOperations(Transport transport, Server server, DocumentType<T, I> type) {
        this.transport = transport;
        this.type = Objects.requireNonNull(type, "type");
        this.server = server;
        this.documents = new DocumentRequests<>(type);
        this.searches = new SearchRequests(server::info);
        this.matches = new MatchReader<>(transport, searches, server.results());
        this.writes = new StreamWrites(transport, server, type);
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
     * Stores a document, replacing one of the same id. Sends {@code PUT /{index}/_doc/{id}}. A document without an id,
     * of a type that allows that, gets a new one: a UUID that grows with time. A versioned type is written through its alias only:
     * without the alias the server refuses, and does not guess a mapping.
     *
     * @param document the document
     * @return its id and new version
     * @throws IllegalArgumentException if the document has no id and none is to be assigned, or if the id is
     *     empty or longer than 512 bytes, or if it has no routing and must have one; nothing is sent
     * @throws dev.espalier.codec.CodecException if a value can not be written as JSON; nothing is sent
     */
    public WriteResult save(T document) {
        return byId().save(document).execute(transport);
    }

    /**
     * Stores a document unless there is one of the same id. Sends {@code PUT /{index}/_create/{id}}, once only. Where the
     * documents live in a data stream, and the server can be told so (Elasticsearch from 8.13 on), a stream that is missing is an
     * error, and no index is made up in its place.
     *
     * @param document the document
     * @return its id and version
     * @throws dev.espalier.transport.error.ConflictException if there is a document of this id
     * @throws IllegalArgumentException as {@link #save}
     * @throws dev.espalier.codec.CodecException as {@link #save}
     */
    public WriteResult create(T document) {
        return documents.create(document).execute(writes.transport());
    }

    /**
     * Gets a document. Sends {@code GET /{index}/_doc/{id}}.
     *
     * @param id the id
     * @return empty if there is none
     * @throws IllegalArgumentException if documents of this type must have a routing; nothing is sent
     */
    public Optional<T> get(I id) {
        return byId().get(id, Routing.none(type)).execute(transport);
    }

    /**
     * Gets a document that was stored with a routing. Sends {@code GET /{index}/_doc/{id}?routing={routing}}.
     *
     * @param id the id
     * @param routing what says which shard keeps the document
     * @return empty if there is none on that shard
     */
    public Optional<T> get(I id, String routing) {
        return byId().get(id, Routing.of(routing)).execute(transport);
    }

    /**
     * Gets documents, up to 1000 in a request. Sends {@code POST /{index}/_mget}.
     *
     * @param ids the ids
     * @return the documents that there are, in the order of the ids
     * @throws IllegalArgumentException if documents of this type must have a routing; nothing is sent
     */
    public List<T> getAll(Collection<? extends I> ids) {
        return execute(byId().getAll(ids, Routing.none(type)));
    }

    /**
     * Gets documents that were stored with one routing. Sends {@code POST /{index}/_mget?routing={routing}}.
     *
     * @param ids the ids
     * @param routing what says which shard keeps the documents
     * @return the documents that there are on that shard, in the order of the ids
     */
    public List<T> getAll(Collection<? extends I> ids, String routing) {
        return execute(byId().getAll(ids, Routing.of(routing)));
    }

    /**
     * Whether there is a document. Sends {@code GET /{index}/_doc/{id}?_source=false}.
     *
     * @param id the id
     * @return true if there is
     * @throws IllegalArgumentException if documents of this type must have a routing; nothing is sent
     */
    public boolean exists(I id) {
        return byId().exists(id, Routing.none(type)).execute(transport);
    }

    /**
     * Whether there is a document that was stored with a routing. Sends
     * {@code GET /{index}/_doc/{id}?routing={routing}&_source=false}.
     *
     * @param id the id
     * @param routing what says which shard keeps the document
     * @return true if there is on that shard
     */
    public boolean exists(I id, String routing) {
        return byId().exists(id, Routing.of(routing)).execute(transport);
    }

    /**
     * Removes a document, which is told by its id and its routing. Sends {@code DELETE /{index}/_doc/{id}}.
     *
     * @param document the document, of which nothing else counts
     * @return whether there was one
     * @throws IllegalArgumentException if it has no id, or no routing and must have one; nothing is sent
     */
    public boolean delete(T document) {
        return byId().delete(document).execute(transport);
    }

    /**
     * Removes a document. Sends {@code DELETE /{index}/_doc/{id}}.
     *
     * @param id the id
     * @return whether there was one
     * @throws IllegalArgumentException if documents of this type must have a routing; nothing is sent
     */
    public boolean deleteById(I id) {
        return byId().delete(id, Routing.none(type)).execute(transport);
    }

    /**
     * Removes a document that was stored with a routing. Sends {@code DELETE /{index}/_doc/{id}?routing={routing}}.
     *
     * @param id the id
     * @param routing what says which shard keeps the document
     * @return whether there was one on that shard
     */
    public boolean deleteById(I id, String routing) {
        return byId().delete(id, Routing.of(routing)).execute(transport);
    }

    /**
     * Begins a bulk of writes of all kinds.
     *
     * @return a request without operations
     */
    public BulkRequest<T, I> bulk() {
        return bulk(BulkSettings.standard());
    }

    /**
     * Begins a bulk of writes of all kinds.
     *
     * @param settings how much goes into a request, what is sent again, when to stop
     * @return a request without operations
     */
    public BulkRequest<T, I> bulk(BulkSettings settings) {
        return server.bulks().request(writes.transport(), type, settings);
    }

    /**
     * Begins to take in writes of all kinds from many threads, without end, and to send them in bulk requests.
     *
     * @return settings of an ingester
     */
    public BulkIngesterBuilder<T, I> ingester() {
        return server.bulks().ingester(writes.transport(), type);
    }

    /**
     * Stores documents in bulk requests, each document replacing one of the same id.
     *
     * @param documents the documents, none null
     * @return one outcome for each, in their order
     */
    public BulkResult<T> saveAll(Iterable<? extends T> documents) {
        BulkRequest<T, I> bulk = bulk();
        documents.forEach(bulk::index);
        return bulk.execute();
    }

    /**
     * Stores documents in bulk requests, each unless there is one of the same id. A document that is found to be there by
     * a second request, after the answer to the first was lost, has {@link dev.espalier.bulk.BulkOutcome.Unknown} as its
     * outcome, unless its id was assigned here.
     *
     * @param documents the documents, none null
     * @return one outcome for each, in their order
     */
    public BulkResult<T> createAll(Iterable<? extends T> documents) {
        BulkRequest<T, I> bulk = bulk();
        documents.forEach(bulk::create);
        return bulk.execute();
    }

    /**
     * Removes documents in bulk requests.
     *
     * @param ids the ids, none null
     * @return one outcome for each, in their order
     */
    public BulkResult<T> deleteAll(Iterable<? extends I> ids) {
        BulkRequest<T, I> bulk = bulk();
        ids.forEach(bulk::delete);
        return bulk.execute();
    }

    /**
     * Searches. Sends {@code POST /{index}/_search} with {@link Search#body()}.
     *
     * @param search query, order, page, aggregations
     * @return hits, total and aggregations
     * @throws IncompleteResultException if a shard failed or the search timed out
     */
    public SearchResult<T> search(Search<T> search) {
        return searches.search(search).execute(transport);
    }

    /**
     * Searches by a template that the cluster keeps, see {@link dev.espalier.admin.ScriptAdmin}. Sends
     * {@code POST /{index}/_search/template}.
     *
     * @param template the name of the template
     * @param parameters values by name: whatever {@link dev.espalier.codec.JsonValue#of} takes
     * @return hits and total; of aggregations, which only the template knows, the JSON is with {@code client.scripts().search}
     * @throws IncompleteResultException if a shard failed or the search timed out
     */
    public SearchResult<T> searchTemplate(String template, Map<String, ?> parameters) {
        return searches.template(type, template, parameters).execute(transport);
    }

    /**
     * Every match, up to 10,000 or what {@link ResultSettings#longestList} says, in requests of 1000; one request if there are no
     * more. Documents that are written meanwhile may or may not be among them.
     *
     * @param search query and order; its size does not matter
     * @return all matches, in the order of the search
     * @throws TooManyMatchesException if more documents match
     */
    public List<T> list(Search<T> search) {
        return matches.list(search);
    }

    /**
     * One page of the matches, found by its number. Cheap for the first pages; the server refuses those beyond the
     * 10,000th match.
     *
     * @param search query and order; without an order that tells any two documents apart, pages may overlap
     * @param page which page
     * @return the page
     * @throws IllegalArgumentException if the page ends beyond the 10,000th match, or holds a cursor
     */
    public Page<T> page(Search<T> search, PageRequest page) {
        return matches.page(search, page).execute(transport);
    }

    /**
     * One page of the matches, found by where the one before ended. Equally cheap for every page, and never skips or
     * repeats a document that stays as it is, whatever is added meanwhile. With {@link PageRequest#inPointInTime} nothing is
     * added meanwhile; the point in time is closed with the last page, by a failure of the first, and by {@link #closeCursor}.
     *
     * @param search query and order; the id is added to the order to tell any two documents apart
     * @param page the first page or one that a cursor leads to
     * @return the page, with the requests of those around it
     * @throws IllegalArgumentException if the cursor is damaged or of another search; nothing is sent
     * @throws ExpiredPointInTimeException if the point in time of the cursor is gone
     */
    public CursorPage<T> cursorPage(Search<T> search, PageRequest page) {
        return new CursorReader<T>(transport, server).page(search, page);
    }

    /**
     * Has the server let go of the point in time that a cursor carries, for whoever reads no further page. A failure is logged:
     * the server lets go in time.
     *
     * @param cursor what {@link CursorPage#cursor()} gave; nothing is done for one that carries none
     * @throws IllegalArgumentException if the cursor is damaged
     */
    public void closeCursor(String cursor) {
        new CursorReader<T>(transport, server).close(cursor);
    }

    /**
     * Every match, as the index was when the stream was opened, in pages of 1000. The server keeps that state until the
     * stream is closed, read to its end, fails, or is not read for five minutes. When it is gone too early, as a node that kept it
     * has restarted, reading throws a {@link dev.espalier.transport.error.NotFoundException} and does not go on in another state:
     * begin again, or read {@linkplain #cursorPage cursor pages} without a point in time. Reading throws
     * {@link dev.espalier.server.UnsupportedByServerException} where there is no point in time: before Elasticsearch
     * 7.10 and OpenSearch 2.4.
     *
     * @param search query and order
     * @return a sequential stream, to be closed; the first request is sent when it is first read
     */
    public Stream<T> stream(Search<T> search) {
        return matches.stream(
                search,
                options -> PointInTime.open(
                        transport, server, Moment.opening(server.dialect(), type.index(), Moment.KEEP_ALIVE, options)));
    }

    /**
     * Counts the documents that match. Sends {@code POST /{index}/_count}.
     *
     * @param query the condition
     * @return zero or more
     * @throws IncompleteResultException if a shard failed
     */
    public long count(Query query) {
        return count(query, SearchOptions.none());
    }

    /**
     * Counts the documents that match on some shards.
     *
     * @param query the condition
     * @param options which shards
     * @return zero or more
     * @throws IncompleteResultException if a shard failed
     */
    public long count(Query query, SearchOptions options) {
        return searches.count(type.index(), query, options).execute(transport);
    }

    /**
     * Whether a document matches. Sends {@code POST /{index}/_count?terminate_after=1}.
     *
     * @param query the condition
     * @return true if at least one does
     * @throws IncompleteResultException if a shard failed
     */
    public boolean anyMatch(Query query) {
        return anyMatch(query, SearchOptions.none());
    }

    /**
     * Whether a document matches on some shards.
     *
     * @param query the condition
     * @param options which shards
     * @return true if at least one does
     * @throws IncompleteResultException if a shard failed
     */
    public boolean anyMatch(Query query, SearchOptions options) {
        return searches.exists(type.index(), query, options).execute(transport);
    }

    /**
     * Removes every document that a search finds now, and refreshes the index. Sends
     * {@code POST /{index}/_delete_by_query?refresh=true}, once only; a deletion that takes longer than the client
     * waits goes on at the server.
     *
     * @param query the condition
     * @return how many were removed
     * @throws dev.espalier.transport.error.ConflictException if a matching document was changed meanwhile; some may be
     *     removed then
     * @throws IncompleteResultException if some could not be removed
     */
    public long deleteBy(Query query) {
        return deleteBy(query, SearchOptions.none());
    }

    /**
     * As {@link #deleteBy(Query)}, on some shards.
     *
     * @param query the condition
     * @param options which shards
     * @return how many were removed
     */
    public long deleteBy(Query query, SearchOptions options) {
        return searches.deleteBy(type.index(), query, options).execute(transport);
    }

    /**
     * Changes every document that a search finds now by a script, and refreshes the index. Sends
     * {@code POST /{index}/_update_by_query?refresh=true}, once only; a change that takes longer than the client waits goes
     * on at the server.
     *
     * @param query the condition
     * @param script finds each document as {@code ctx._source}
     * @param options which shards
     * @return how many were changed
     * @throws dev.espalier.transport.error.ConflictException if a matching document was changed meanwhile; some may be changed
     *     then
     * @throws IncompleteResultException if some could not be changed
     */
    public long updateBy(Query query, Script script, SearchOptions options) {
        return searches.updateBy(type.index(), query, script, options).execute(transport);
    }

    /** Makes all completed writes visible to searches. Sends {@code POST /{index}/_refresh}. */
    public void refresh() {
        documents.refresh().execute(transport);
    }

    private List<T> execute(List<Operation<?, List<T>>> requests) {
        List<T> all = new ArrayList<>();
        requests.forEach(request -> all.addAll(request.execute(transport)));
        return all;
    }

    /** The requests that a data stream does not take. */
    private DocumentRequests<T, I> byId() {
        type.requireIndex();
        return documents;
    }
}
