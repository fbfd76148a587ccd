package dev.espalier.bulk;

import dev.espalier.bulk.BulkOutcome.NotSent;
import dev.espalier.bulk.BulkRejectedException.Reason;
import dev.espalier.codec.CodecException;
import dev.espalier.exchange.OutgoingDocument;
import dev.espalier.exchange.Routing;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.transport.Transport;
import java.time.Duration;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Takes in writes to one index from any number of threads, without end, and sends them in few requests, several at a time.
 * Thread-safe; made to be used for long and to be closed before the client. No thread of its own.
 *
 * <pre>{@code
 * try (BulkIngester<Article, String> articles = client.documents(Article_.DOCUMENT).ingester().build()) {
 *     incoming.forEach(article -> articles.index(article).thenAccept(item -> {
 *         if (!item.succeeded()) {
 *             log.warn("{}: {}", item.id(), item.outcome());
 *         }
 *     }));
 * }
 * }</pre>
 *
 * <p>Each method that adds an operation encodes it on the thread of the caller, waits for room as long as
 * {@linkplain BulkIngesterBuilder#maxWait configured}, and returns a future that is completed with exactly one
 * {@link BulkOutcome} and never fails; to complete or cancel it changes nothing else. It is completed on the threads that
 * asynchronous calls run on; the operation counts as pending until what depends on the future and the listener have run.
 * What is not taken in at all is a {@link BulkRejectedException}.
 *
 * <p>Operations on one document, told by id and routing, are carried out in the order in which they were added, across
 * requests and retries: a second one waits until the outcome of the first is known. What is refused for now (429, 503),
 * and what got no answer because a connection broke, is sent again as {@link BulkSettings} say.
 *
 * <p>A data stream takes documents to be created only: for a type in one, the other methods throw
 * {@link UnsupportedOperationException}.
 *
 * @param <T> the type of the documents
 * @param <I> the type of their ids
 */
public final class BulkIngester<T, I> implements AutoCloseable {

    private final Transport transport;
    private final DocumentType<T, I> type;
    private final BulkSettings settings;
    private final ByteChains chains;
    private final long patience;
    private final Duration closeTimeout;
    private final Room room;
    private final Deliveries<T> deliveries;
    private final Ingestion<T> ingestion;
    private volatile OptionalLong serverLimit;

    BulkIngester(BulkIngesterBuilder<T, I> builder) {
        transport = builder.transport;
        type = builder.type;
        settings = builder.settings;
        chains = builder.chains;
        patience = builder.patience;
        closeTimeout = builder.closeTimeout;
        serverLimit = settings.serverLimit();
        room = new Room(builder.maxPendingOperations, builder.maxPendingBytes);
        deliveries = new Deliveries<>(builder.listener, room);
        ingestion = new Ingestion<>(
                transport,
                new BulkEndpoint(type),
                settings,
                builder.maxRequests,
                builder.flushInterval,
                deliveries,
                chains);
    }

    /**
     * Adds: store a document, replacing one of the same id.
     *
     * @param document the document
     * @return its outcome
     * @throws BulkRejectedException if the operation is not taken in
     */
    public CompletableFuture<BulkItem<T>> index(T document) {
        type.requireIndex();
        return add(new BulkOperation.Index<>(Objects.requireNonNull(document, "document")));
    }

    /**
     * Adds: store a document, unless there is one of the same id.
     *
     * @param document the document
     * @return its outcome
     * @throws BulkRejectedException if the operation is not taken in
     */
    public CompletableFuture<BulkItem<T>> create(T document) {
        return add(new BulkOperation.Create<>(Objects.requireNonNull(document, "document")));
    }

    /**
     * Adds: remove the document of an id, if there is one.
     *
     * @param id the id
     * @return its outcome
     * @throws BulkRejectedException if the operation is not taken in
     */
    public CompletableFuture<BulkItem<T>> delete(I id) {
        type.requireIndex();
        return add(new BulkOperation.Delete<>(Objects.requireNonNull(id, "id"), null));
    }

    /**
     * Adds: remove the document of an id and a routing, if there is one.
     *
     * @param id the id
     * @param routing what says which shard keeps the document
     * @return its outcome
     * @throws BulkRejectedException if the operation is not taken in
     * @throws IllegalArgumentException if the routing is empty
     */
    public CompletableFuture<BulkItem<T>> delete(I id, String routing) {
        type.requireIndex();
        return add(new BulkOperation.Delete<>(Objects.requireNonNull(id, "id"), Routing.of(routing)));
    }

    /**
     * Adds: remove the document of this id and this routing, if there is one.
     *
     * @param document the document, of which nothing else counts
     * @return its outcome
     * @throws BulkRejectedException if the operation is not taken in
     * @throws IllegalArgumentException if it has no id, or no routing and must have one
     */
    public CompletableFuture<BulkItem<T>> deleteDocument(T document) {
        type.requireIndex();
        OutgoingDocument<T> stored = OutgoingDocument.stored(type, Objects.requireNonNull(document, "document"));
        return add(new BulkOperation.Delete<>(stored.id().value(), stored.routing()));
    }

    /**
     * Sends everything that was added before, without waiting for more.
     *
     * @return completed when all of it has its outcome; never failed
     */
    public CompletableFuture<@Nullable Void> flush() {
        return ingestion.flush().copy();
    }

    /**
     * What was done so far.
     *
     * @return a snapshot
     */
    public BulkCounts counts() {
        return ingestion.counts(room.bytes(), room.waits());
    }

    /** Closes with the {@linkplain BulkIngesterBuilder#closeTimeout configured} time. */
    @Override
    public void close() {
        close(closeTimeout);
    }

    /**
     * Takes nothing more in, sends what there is and waits for the outcomes. What has none in time, or when the thread is
     * interrupted, ends with {@link BulkOutcome.Unknown} if its request was under way, and with {@link BulkOutcome.NotSent}
     * otherwise. Pauses before retries are cut short, unless the server asked for them; those that would end too late
     * are not waited for. Called by a listener or by what depends on a future, it does not wait. A second close waits
     * for the first.
     *
     * @param timeout zero to 24 hours
     */
    public void close(Duration timeout) {
        closeTimeout(timeout);
        room.close();
        CompletableFuture<@Nullable Void> finished = ingestion.close(timeout);
        if (deliveries.onThisThread()) {
            CompletableFuture<@Nullable Void> late = transport.pause(timeout);
            late.whenComplete((over, failure) -> ingestion.abort(Ingestion.CLOSED));
            finished.whenComplete((over, failure) -> late.cancel(true));
            return;
        }
        try {
            finished.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | ExecutionException e) {
            ingestion.abort(Ingestion.CLOSED);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            ingestion.abort(Ingestion.CLOSED);
        }
    }

    private CompletableFuture<BulkItem<T>> add(BulkOperation<T> operation) {
        BulkEntry<T> entry;
        try {
            entry = BulkEntry.of(type, 0, operation);
        } catch (CodecException | IllegalArgumentException e) {
            return add(BulkEntry.unaddressed(type, 0, operation), String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            return add(
                    BulkEntry.unaddressed(type, 0, operation), "Id and routing of the document can not be read: " + e);
        }
        return add(entry, encode(entry));
    }

    /** Null, or why the operation cannot be sent. */
    private @Nullable String encode(BulkEntry<T> entry) {
        ByteChain scratch = chains.take();
        try {
            String problem = OperationWriter.write(entry, scratch);
            if (problem == null && entry.size() > settings.maxBytes()) {
                long limit = limit();
                problem =
                        entry.size() > limit ? ServerLimit.tooLong(entry, limit).reason() : null;
            }
            if (problem == null) {
                entry.keepLines(scratch);
            } else {
                entry.lies(0, 0);
            }
            return problem;
        } finally {
            chains.giveBack(scratch);
        }
    }

    private long limit() {
        if (serverLimit.isEmpty()) {
            serverLimit = OptionalLong.of(ServerLimit.ask(transport));
        }
        return serverLimit.getAsLong();
    }

    private CompletableFuture<BulkItem<T>> add(BulkEntry<T> entry, @Nullable String problem) {
        CompletableFuture<BulkItem<T>> handle = entry.newHandle();
        Reason reason = deliveries.onThisThread() || problem != null
                ? room.force(entry.size())
                : room.enter(entry.size(), patience, ingestion::flush);
        if (reason == null) {
            reason = ingestion.add(entry, problem == null ? null : new NotSent(problem));
            if (reason != null) {
                room.leave(1, entry.size());
            }
        }
        if (reason != null) {
            throw new BulkRejectedException(reason, ingestion.stopped());
        }
        return handle;
    }

    static Duration closeTimeout(Duration timeout) {
        if (timeout.isNegative() || timeout.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException("closeTimeout must be from zero to 24 hours, not " + timeout);
        }
        return timeout;
    }
}
