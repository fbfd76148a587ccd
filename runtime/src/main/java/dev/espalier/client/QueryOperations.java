package dev.espalier.client;

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
import java.util.stream.Stream;

/** The {@link DocumentOperations} on whatever matches a query. */
abstract sealed class QueryOperations<T, I> permits DocumentOperations {

    final Transport transport;
    final Server server;
    final DocumentType<T, I> type;
    private final SearchRequests searches;
    private final MatchReader<T> matches;

    QueryOperations(Transport transport, Server server, DocumentType<T, I> type) {
        this.transport = transport;
        this.server = server;
        this.type = Objects.requireNonNull(type, "type");
        this.searches = new SearchRequests(server::info);
        this.matches = new MatchReader<>(transport, searches, server.results());
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
     * Removes every document that a search finds now on some shards, and refreshes the index.
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
}
