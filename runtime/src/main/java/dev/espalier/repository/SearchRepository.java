package dev.espalier.repository;

import dev.espalier.query.Query;
import dev.espalier.search.SearchOptions;

/**
 * Finds documents of one type, wherever they are kept, and removes them: what {@link DocumentRepository} and {@link DataStreamRepository} have in
 * common. Thread-safe. Methods block until the server has answered.
 *
 * @param <T> the type of the documents
 * @param <I> the type of their ids
 */
public interface SearchRepository<T, I> extends ReadOnlyRepository<T, I> {

    /**
     * Removes every document that matches, of those that a search finds now, and refreshes what it searched. Sends
     * {@code POST /{index}/_delete_by_query}.
     *
     * @param query the condition
     * @return how many were removed
     * @throws dev.espalier.transport.error.ConflictException if a matching document was changed meanwhile; some may be
     *     removed then
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
}
