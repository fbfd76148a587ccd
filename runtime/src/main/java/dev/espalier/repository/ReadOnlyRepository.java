package dev.espalier.repository;

import dev.espalier.metamodel.DocumentType;
import dev.espalier.query.Query;
import dev.espalier.search.Search;
import dev.espalier.search.SearchOptions;
import dev.espalier.search.SearchResult;
import java.util.stream.Stream;

/**
 * Finds documents of one type and changes none, also in several indexes at a time: {@code @Repository(index = "logs-*")}.
 * Thread-safe. Methods block until the server has answered.
 *
 * <p>Every method may throw {@link dev.espalier.transport.error.ResponseException} if the server refuses the request,
 * and {@link dev.espalier.transport.error.TransportException} if there was no answer.
 *
 * @param <T> the type of the documents
 * @param <I> the type of their ids
 */
public interface ReadOnlyRepository<T, I> {

    /**
     * Counts all documents. Sends {@code POST /{index}/_count}.
     *
     * @return zero or more
     */
    long count();

    /**
     * Searches. Sends {@code POST /{index}/_search} with {@link Search#body()}.
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
     * What is known of the documents' index or data stream, fields and id.
     *
     * @return the type
     */
    DocumentType<T, I> type();
}
