package dev.espalier.repository;

import dev.espalier.bulk.BulkResult;
import dev.espalier.client.WriteResult;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Stores and finds the documents of one type. Thread-safe. Methods block until the server has answered.
 *
 * <p>Whatever is written can be got by its id at once; searches, counts and streams see it after the next refresh of
 * the index, by default within a second. {@link #refresh()} asks for one.
 *
 * <p>Every method may throw {@link dev.espalier.transport.error.ResponseException} if the server refuses the request,
 * and {@link dev.espalier.transport.error.TransportException} if there was no answer.
 *
 * @param <T> the type of the documents
 * @param <I> the type of their ids
 */
public interface DocumentRepository<T, I> extends SearchRepository<T, I> {

    /**
     * Stores a document, replacing one of the same id. Sends {@code PUT /{index}/_doc/{id}}.
     *
     * @param document the document
     * @return its id and new version
     * @throws IllegalArgumentException if the document has no id and the server is not to assign one, or if the id is
     *     empty or longer than 512 bytes; nothing is sent
     * @throws dev.espalier.codec.CodecException if a value can not be written as JSON; nothing is sent
     */
    WriteResult save(T document);

    /**
     * Stores a document unless there is one of the same id. Sends {@code PUT /{index}/_create/{id}}.
     *
     * @param document the document
     * @return its id and version
     * @throws dev.espalier.transport.error.ConflictException if there is a document of this id
     * @throws IllegalArgumentException as {@link #save}
     * @throws dev.espalier.codec.CodecException as {@link #save}
     */
    WriteResult create(T document);

    /**
     * Stores documents, each replacing one of the same id, in bulk requests of at most 1000 documents or 5 MiB, one
     * after the other.
     *
     * @param documents the documents, none null
     * @return one outcome for each, in the order of the documents; {@link BulkResult#orThrow()} turns failures into an
     *     exception
     */
    BulkResult<T> saveAll(Iterable<? extends T> documents);

    /**
     * Gets a document. Sees every completed write, without a refresh. Sends {@code GET /{index}/_doc/{id}}.
     *
     * @param id the id
     * @return empty if there is none
     * @throws IllegalArgumentException if documents of this type must have a routing; nothing is sent
     */
    Optional<T> findById(I id);

    /**
     * Gets a document that was stored with a routing. Sees every completed write, without a refresh. Sends
     * {@code GET /{index}/_doc/{id}?routing={routing}}.
     *
     * @param id the id
     * @param routing what says which shard keeps the document
     * @return empty if there is none on that shard
     */
    Optional<T> findById(I id, String routing);

    /**
     * Gets documents. Sees every completed write, without a refresh. Sends {@code POST /{index}/_mget}.
     *
     * @param ids the ids
     * @return the documents that there are, in the order of the ids
     * @throws IllegalArgumentException if documents of this type must have a routing; nothing is sent
     */
    List<T> findAllById(Collection<? extends I> ids);

    /**
     * Gets documents that were stored with one routing. Sees every completed write, without a refresh. Sends
     * {@code POST /{index}/_mget?routing={routing}}.
     *
     * @param ids the ids
     * @param routing what says which shard keeps the documents
     * @return the documents that there are on that shard, in the order of the ids
     */
    List<T> findAllById(Collection<? extends I> ids, String routing);

    /**
     * Whether there is a document. Sees every completed write, without a refresh.
     *
     * @param id the id
     * @return true if there is
     * @throws IllegalArgumentException if documents of this type must have a routing; nothing is sent
     */
    boolean existsById(I id);

    /**
     * Whether there is a document that was stored with a routing. Sees every completed write, without a refresh.
     *
     * @param id the id
     * @param routing what says which shard keeps the document
     * @return true if there is on that shard
     */
    boolean existsById(I id, String routing);

    /**
     * Removes a document. Sends {@code DELETE /{index}/_doc/{id}}.
     *
     * @param id the id
     * @return whether there was one
     * @throws IllegalArgumentException if documents of this type must have a routing; nothing is sent
     */
    boolean deleteById(I id);

    /**
     * Removes a document that was stored with a routing. Sends {@code DELETE /{index}/_doc/{id}?routing={routing}}.
     *
     * @param id the id
     * @param routing what says which shard keeps the document
     * @return whether there was one on that shard
     */
    boolean deleteById(I id, String routing);

    /**
     * Removes a document, which is told by its id and its routing. Sends {@code DELETE /{index}/_doc/{id}}.
     *
     * @param document the document, of which nothing else counts
     * @return whether there was one
     * @throws IllegalArgumentException if it has no id, or no routing and must have one; nothing is sent
     */
    boolean delete(T document);

    /**
     * Removes documents in bulk requests.
     *
     * @param ids the ids, none null
     * @return one outcome for each, in the order of the ids; an id without document is no failure
     */
    BulkResult<T> deleteAllById(Iterable<? extends I> ids);
}
