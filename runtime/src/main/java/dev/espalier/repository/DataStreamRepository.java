package dev.espalier.repository;

import dev.espalier.bulk.BulkResult;
import dev.espalier.client.WriteResult;

/**
 * Adds documents of one type to a data stream, and finds them. A data stream replaces nothing, and gets and removes no single
 * document by its id: so there are no methods for that. {@link #deleteBy} is the one way in which documents leave it before
 * their time, and a method {@code findById} of your own is a search. Thread-safe. Methods block until the server has answered.
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
public interface DataStreamRepository<T, I> extends SearchRepository<T, I> {

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
}
