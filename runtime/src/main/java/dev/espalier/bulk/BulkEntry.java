package dev.espalier.bulk;

import dev.espalier.exchange.DocumentId;
import dev.espalier.exchange.OutgoingDocument;
import dev.espalier.exchange.Routing;
import dev.espalier.metamodel.DocumentType;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** One operation on its way, with the id that it goes under. Used by one thread at a time, but for the handle. */
final class BulkEntry<T> {

    private final BulkAction action;
    private final @Nullable String id;
    private final Routing routing;
    private final @Nullable OutgoingDocument<T> source;
    private final @Nullable T document;
    private final boolean idAssigned;
    private @Nullable CompletableFuture<BulkItem<T>> handle;

    private long position;

    /** Its lines, as long as they belong to no batch. */
    private byte @Nullable [] lines;

    /** Where its lines lie in the bytes of its batch. */
    private int start;

    private int end;

    /** Whether a request with it may have been carried out, of which the answer was lost. */
    private boolean doubtful;

    private BulkEntry(
            long position,
            BulkAction action,
            @Nullable String id,
            Routing routing,
            @Nullable OutgoingDocument<T> source,
            @Nullable T document) {
        this.position = position;
        this.action = action;
        this.id = id;
        this.routing = routing;
        this.source = source;
        this.document = document;
        this.idAssigned = source != null && source.idAssigned();
    }

    /**
     * Settles id and routing.
     *
     * @throws dev.espalier.codec.CodecException if the id has no text
     * @throws IllegalArgumentException if there is no legal id, or no routing where there must be one
     */
    static <T> BulkEntry<T> of(DocumentType<T, ?> type, long position, BulkOperation<T> operation) {
        T document = operation.document();
        if (document == null) {
            BulkOperation.Delete<T> delete = (BulkOperation.Delete<T>) operation;
            Routing given = delete.routing();
            Routing routing = given == null ? Routing.none(type) : given;
            return new BulkEntry<>(
                    position,
                    BulkAction.DELETE,
                    DocumentId.of(type, delete.id()).value(),
                    routing,
                    null,
                    null);
        }
        OutgoingDocument<T> source = OutgoingDocument.of(type, document);
        boolean creates = operation instanceof BulkOperation.Create<T>;
        // a document of a new id there cannot be yet, so that replacing it comes to the same, and may be repeated
        boolean replaceable = source.idAssigned() && !type.dataStream();
        BulkAction action = creates && !replaceable ? BulkAction.CREATE : BulkAction.INDEX;
        return new BulkEntry<>(position, action, source.id().value(), source.routing(), source, document);
    }

    /** An operation without legal id or routing, which is not to be sent. */
    static <T> BulkEntry<T> unaddressed(DocumentType<T, ?> type, long position, BulkOperation<T> operation) {
        String id = operation.idText(type);
        return new BulkEntry<>(position, BulkAction.INDEX, id, new Routing(null), null, operation.document());
    }

    /** Where it came in line. */
    void placed(long number) {
        position = number;
    }

    long position() {
        return position;
    }

    BulkAction action() {
        return action;
    }

    String id() {
        return String.valueOf(id);
    }

    Routing routing() {
        return routing;
    }

    /** Null for a deletion. */
    @Nullable
    OutgoingDocument<T> source() {
        return source;
    }

    /** What is equal for operations on one document; null if no other operation can concern the same. */
    @Nullable
    Object key() {
        if (idAssigned) {
            return null;
        }
        String value = routing.value();
        return value == null ? id() : new DocumentKey(id(), value);
    }

    boolean idAssigned() {
        return idAssigned;
    }

    /** Whether a second request would meet the document of the first one, and could not tell it from another's. */
    boolean mayMeetItself() {
        return action == BulkAction.CREATE && !idAssigned;
    }

    void lies(int from, int to) {
        start = from;
        end = to;
    }

    /** Takes its lines out of a chain that is used for something else. */
    void keepLines(ByteChain chain) {
        lines = chain.copy(start, end);
    }

    /** Puts the lines that it kept behind those of others. */
    void moveLines(ByteChain chain) {
        if (lines != null) {
            int from = chain.size();
            chain.write(lines);
            lines = null;
            lies(from, chain.size());
        }
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    int size() {
        return end - start;
    }

    void doubt() {
        doubtful = true;
    }

    boolean doubtful() {
        return doubtful;
    }

    /** What it ends with if it is not sent, or not sent again. */
    BulkOutcome abandoned(String reason) {
        return doubtful
                ? new BulkOutcome.Unknown("The answer to an earlier request was lost. " + reason)
                : new BulkOutcome.NotSent(reason);
    }

    BulkItem<T> item(BulkOutcome outcome) {
        return new BulkItem<>(position, document, id, outcome);
    }

    /** A future for whoever added it, to be made before it is sent. */
    CompletableFuture<BulkItem<T>> newHandle() {
        CompletableFuture<BulkItem<T>> future = new CompletableFuture<>();
        handle = future;
        return future;
    }

    /** Tells whoever added it. */
    void complete(BulkItem<T> item) {
        if (handle != null) {
            handle.complete(item);
        }
    }

    /** For messages: what it does to which document. */
    @Override
    public String toString() {
        return action.word() + " \"" + id + "\"";
    }
}
