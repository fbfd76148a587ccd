package dev.espalier.bulk;

import dev.espalier.exchange.OutgoingDocument;
import dev.espalier.exchange.Routing;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.transport.Transport;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Collects writes to one index and sends them in few requests, one after the other. Not thread-safe.
 *
 * <p>Each operation ends with exactly one {@link BulkOutcome}. A document that can not be written as JSON, has no legal id,
 * lacks its routing or is more than the server takes fails by itself; the others are sent. What is refused for now (429,
 * 503) and what got no answer because a connection broke is sent again, with pauses, as {@link BulkSettings} say; what else
 * is refused is not. A request that is too large for the server goes in halves. When a whole request fails, the ones after
 * it are not sent.
 *
 * <p>Operations on one document, told by id and routing, are carried out in the order in which they were added: a second
 * one waits until the outcome of the first is known, and goes with the next request.
 *
 * <p>A data stream takes documents to be created only: for a type in one, the other methods throw
 * {@link UnsupportedOperationException}.
 *
 * @param <T> the type of the documents
 * @param <I> the type of their ids
 */
public final class BulkRequest<T, I> {

    private final Transport transport;
    private final DocumentType<T, I> type;
    private final BulkSettings settings;
    private final ByteChains chains;
    private final List<BulkOperation<T>> operations = new ArrayList<>();

    BulkRequest(Transport transport, DocumentType<T, I> type, BulkSettings settings, ByteChains chains) {
        this.transport = Objects.requireNonNull(transport, "transport");
        this.type = Objects.requireNonNull(type, "type");
        this.settings = Objects.requireNonNull(settings, "settings");
        this.chains = chains;
    }

    /**
     * Adds: store a document, replacing one of the same id.
     *
     * @param document the document
     * @return this
     */
    public BulkRequest<T, I> index(T document) {
        type.requireIndex();
        operations.add(new BulkOperation.Index<>(required(document, "document")));
        return this;
    }

    /**
     * Adds: store a document, unless there is one of the same id.
     *
     * @param document the document
     * @return this
     */
    public BulkRequest<T, I> create(T document) {
        operations.add(new BulkOperation.Create<>(required(document, "document")));
        return this;
    }

    /**
     * Adds: remove the document of an id, if there is one.
     *
     * @param id the id
     * @return this
     */
    public BulkRequest<T, I> delete(I id) {
        type.requireIndex();
        operations.add(new BulkOperation.Delete<>(required(id, "id"), null));
        return this;
    }

    /**
     * Adds: remove the document of an id and a routing, if there is one.
     *
     * @param id the id
     * @param routing what says which shard keeps the document
     * @return this
     * @throws IllegalArgumentException if the routing is empty
     */
    public BulkRequest<T, I> delete(I id, String routing) {
        type.requireIndex();
        operations.add(new BulkOperation.Delete<>(required(id, "id"), Routing.of(required(routing, "routing"))));
        return this;
    }

    /**
     * Adds: remove the document of this id and this routing, if there is one.
     *
     * @param document the document, of which nothing else counts
     * @return this
     * @throws IllegalArgumentException if it has no id, or no routing and must have one
     */
    public BulkRequest<T, I> deleteDocument(T document) {
        type.requireIndex();
        OutgoingDocument<T> outgoing = OutgoingDocument.stored(type, required(document, "document"));
        operations.add(new BulkOperation.Delete<>(outgoing.id().value(), outgoing.routing()));
        return this;
    }

    /**
     * Sends all operations. Blocks until each has its outcome; nothing is thrown for operations or requests that fail.
     *
     * @return one item for each operation, in the order in which they were added
     */
    public BulkResult<T> execute() {
        return new BlockingBulk<>(transport, new BulkEndpoint(type), source()).run();
    }

    /**
     * Sends all operations without blocking for it. Documents are encoded as their request is made, on the threads that
     * asynchronous calls run on: they must not change before the result is there.
     *
     * @return tells the outcomes, and can be cancelled; its future is never failed by operations or requests that fail
     */
    public RunningBulk<T> start() {
        return RunningBulk.start(transport, new BulkEndpoint(type), source());
    }

    private BatchSource<T> source() {
        return new BatchSource<>(type, settings, List.copyOf(operations), chains);
    }

    private <V> V required(V value, String what) {
        return Objects.requireNonNull(value, () -> what + " at position " + operations.size());
    }
}
