package dev.espalier.client;

import dev.espalier.bulk.BulkIngesterBuilder;
import dev.espalier.bulk.BulkRequest;
import dev.espalier.bulk.BulkResult;
import dev.espalier.bulk.BulkSettings;
import dev.espalier.exchange.Operation;
import dev.espalier.exchange.Routing;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.transport.Transport;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

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
public final class DocumentOperations<T, I> extends QueryOperations<T, I> {

    private final DocumentRequests<T, I> documents;
    private final StreamWrites writes;

    DocumentOperations(Transport transport, Server server, DocumentType<T, I> type) {
        super(transport, server, type);
        this.documents = new DocumentRequests<>(type);
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
