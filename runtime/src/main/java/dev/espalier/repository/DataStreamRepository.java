package dev.espalier.repository;

import dev.espalier.bulk.BulkResult;
import dev.espalier.client.WriteResult;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.query.Query;
import dev.espalier.search.Search;
import dev.espalier.search.SearchOptions;
import dev.espalier.search.SearchResult;
import java.util.stream.Stream;

/**
 * Adds documents of one type to a data stream, and finds them. A data stream replaces nothing, and gets and removes no single
 * document by its id: so there are no methods for that. A method {@code findById} of your own is a search. Thread-safe.
 * Methods block until the server has answered.
 *
 * <p>Searches, counts and streams see what is written after the next refresh, by default within a second.
 * {@link #refresh()} asks for one.
 *
 * <p>Every method may throw {@link dev.espalier.transport.error.ResponseException} if the server refuses the request,
 * and {@link dev.espalier.transport.error.TransportException} if there was no answer.
 *
 * @param <T> the type of the documents
 * @param <I> the type of their ids
 */
public interface DataStreamRepository<T, I> {

    /**
     * Adds a document. Sends {@code PUT /{stream}/_create/{id}}, once only.
     *
     * @param document the document
     * @return its id and version
     * @throws dev.espalier.transport.error.ConflictException if the newest index of the stream has a document of this
     *     id; older ones are not asked
     * @throws IllegalArgumentException if the document has no id and none is to be assigned, or if the id is empty or
     *     longer than 512 bytes; nothing is sent
     * @throws dev.espalier.codec.CodecException if a value can not be written as JSON; nothing is sent
     */
    WriteResult create(T document);

    /**
     * Adds documents, in bulk requests of at most 1000 documents or 5 MiB, one after the other. A request whose answer is lost is not
     * repeated.
     *
     * @param documents the documents, none null
     * @return one outcome for each, in the order of the documents; {@link BulkResult#orThrow()} turns failures into an
     *     exception
     */
    BulkResult<T> createAll(Iterable<? extends T> documents);

    /**
     * Counts all documents. Sends {@code POST /{stream}/_count}.
     *
     * @return zero or more
     */
    long count();

    /**
     * Searches. Sends {@code POST /{stream}/_search} with {@link Search#body()}.
     *
     * @param search query, order, page, aggregations
     * @return hits, total and aggregations
     * @throws dev.espalier.client.IncompleteResultException if a shard failed or the search timed out
     */
    SearchResult<T> search(Search<T> search);

    /**
     * Counts the documents that match.
     *
     * @param query the condition
     * @return zero or more
     */
    long count(Query query);

    /**
     * Counts the documents that match on some shards.
     *
     * @param query the condition
     * @param options which shards
     * @return zero or more
     */
    long count(Query query, SearchOptions options);

    /**
     * Whether a document matches. The server stops at the first one it finds in each shard.
     *
     * @param query the condition
     * @return true if at least one does
     */
    boolean exists(Query query);

    /**
     * Whether a document matches on some shards.
     *
     * @param query the condition
     * @param options which shards
     * @return true if at least one does
     */
    boolean exists(Query query, SearchOptions options);

    /**
     * Every document that matches, page by page, as they were when the stream was opened. The server keeps that state
     * for the stream: close it, best by try-with-resources; one that is read to its end closes itself.
     *
     * @param query the condition
     * @return a sequential stream; the first request is sent when it is first read
     */
    Stream<T> stream(Query query);

    /**
     * As {@link #stream(Query)}, on some shards.
     *
     * @param query the condition
     * @param options which shards
     * @return a sequential stream, to be closed
     */
    Stream<T> stream(Query query, SearchOptions options);

    /**
     * Removes every document that matches, of those that a search finds now, and refreshes the indexes: the one way in
     * which documents leave a data stream before their time. Sends {@code POST /{stream}/_delete_by_query}.
     *
     * @param query the condition
     * @return how many were removed
     */
    long deleteBy(Query query);

    /**
     * As {@link #deleteBy(Query)}, on some shards.
     *
     * @param query the condition
     * @param options which shards
     * @return how many were removed
     */
    long deleteBy(Query query, SearchOptions options);

    /** Makes all completed writes visible to searches. Costly when called often. */
    void refresh();

    /**
     * What is known of the documents' stream, fields and id.
     *
     * @return the type
     */
    DocumentType<T, I> type();
}
