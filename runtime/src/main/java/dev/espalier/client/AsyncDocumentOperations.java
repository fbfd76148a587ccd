package dev.espalier.client;

import dev.espalier.async.Futures;
import dev.espalier.bulk.BulkIngesterBuilder;
import dev.espalier.bulk.BulkRequest;
import dev.espalier.bulk.BulkResult;
import dev.espalier.bulk.BulkSettings;
import dev.espalier.exchange.Operation;
import dev.espalier.exchange.Routing;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.transport.Transport;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Stores and finds the documents of one type without blocking: {@link DocumentOperations} with futures for results. Each
 * method sends what the method of the same name sends there; a future fails with what that method throws. Thread-safe.
 *
 * @param <T> the type of the documents
 * @param <I> the type of their ids
 */
public final class AsyncDocumentOperations<T, I> extends AsyncQueryOperations<T, I> {

    private final DocumentRequests<T, I> documents;
    private final StreamWrites writes;

    AsyncDocumentOperations(Transport transport, Server server, DocumentType<T, I> type) {
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
