package dev.espalier.bulk;

import dev.espalier.bulk.BulkOutcome.Failed;
import dev.espalier.bulk.BulkOutcome.NotSent;
import dev.espalier.bulk.BulkOutcome.Unknown;
import dev.espalier.bulk.BulkOutcome.Written;
import dev.espalier.codec.CodecException;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.transport.Transport;
import dev.espalier.transport.error.ClientException;
import dev.espalier.transport.error.ResponseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sends the operations of one bulk, chunk by chunk, and collects the outcome of each. */
final class BulkExecution<T> {

    private static final int TOO_LARGE = 413;
    private static final int FIRST_SERVER_ERROR = 500;

    private final List<BulkOperation<T>> operations;
    private final @Nullable BulkOutcome[] outcomes;
    private final DocumentType<T, ?> type;
    private final BulkSender sender;
    private final OperationWriter<T> writer;
    private final BulkChunk chunk = new BulkChunk();

    /** Why nothing more is sent; null as long as all goes well. */
    private @Nullable String stopped;

    BulkExecution(Transport transport, DocumentType<T, ?> type, List<BulkOperation<T>> operations) {
        this.operations = operations;
        this.outcomes = new BulkOutcome[operations.size()];
        this.type = type;
        this.sender = new BulkSender(transport, type);
        this.writer = new OperationWriter<>(type);
    }

    BulkResult<T> run() {
        for (int position = 0; position < operations.size(); position++) {
            if (written(position)) {
                if (!chunk.fits(writer.size())) {
                    flush();
                }
                chunk.add(position, writer);
            }
        }
        flush();
        return result();
    }

    /** Whether the lines of the operation are in the writer; if not, its outcome is known. */
    private boolean written(int position) {
        if (stopped != null) {
            outcomes[position] = new NotSent(stopped);
            return false;
        }
        try {
            writer.write(operations.get(position));
            return true;
        } catch (CodecException | IllegalArgumentException e) {
            outcomes[position] = new NotSent(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            // a property's accessor or a codec of the user; the other documents are not to suffer for it
            outcomes[position] = new NotSent("The document can not be written as JSON: " + e);
        }
        return false;
    }

    private void flush() {
        if (!chunk.isEmpty()) {
            send(0, chunk.count());
            chunk.clear();
        }
    }

    private void send(int from, int to) {
        if (stopped != null) {
            settle(from, to, new NotSent(stopped));
            return;
        }
        try {
            List<BulkResponseItem> items = sender.send(chunk, from, to);
            if (items.size() == to - from) {
                for (int index = from; index < to; index++) {
                    outcomes[chunk.position(index)] = items.get(index - from).outcome();
                }
            } else {
                stop(
                        from,
                        to,
                        new Unknown("The server answered a bulk request of " + (to - from) + " operations with "
                                + items.size() + " items; which belongs to which can not be told"));
            }
        } catch (ResponseException e) {
            refused(from, to, e);
        } catch (ClientException e) {
            String message = String.valueOf(e.getMessage());
            stop(from, to, BulkSender.neverSent(e) ? new NotSent(message) : new Unknown(message));
        }
    }

    private void refused(int from, int to, ResponseException e) {
        boolean tooLarge = e.status() == TOO_LARGE;
        if (tooLarge && to - from > 1) {
            int middle = (from + to) >>> 1;
            send(from, middle);
            send(middle, to);
            return;
        }
        String message = String.valueOf(e.getMessage());
        if (e.status() >= FIRST_SERVER_ERROR) {
            stop(from, to, new Unknown(message));
            return;
        }
        Failed failed = new Failed(e.status(), String.valueOf(e.errorType()), message);
        if (tooLarge) {
            settle(from, to, failed);
        } else {
            stop(from, to, failed);
        }
    }

    private void stop(int from, int to, BulkOutcome outcome) {
        settle(from, to, outcome);
        stopped = "Not sent, because an earlier request of this bulk failed: " + outcome;
    }

    private void settle(int from, int to, BulkOutcome outcome) {
        for (int index = from; index < to; index++) {
            outcomes[chunk.position(index)] = outcome;
        }
    }

    private BulkResult<T> result() {
        List<BulkItem<T>> items = new ArrayList<>(outcomes.length);
        for (int position = 0; position < outcomes.length; position++) {
            BulkOutcome outcome = outcomes[position];
            if (outcome == null) {
                throw new IllegalStateException("No outcome for the operation at position " + position);
            }
            BulkOperation<T> operation = operations.get(position);
            items.add(new BulkItem<>(position, operation.document(), id(operation, outcome), outcome));
        }
        return new BulkResult<>(items);
    }

    private @Nullable String id(BulkOperation<T> operation, BulkOutcome outcome) {
        if (outcome instanceof Written written) {
            return written.id();
        }
        T document = operation.document();
        Object id = document != null ? type.idOf(document) : ((BulkOperation.Delete<T>) operation).id();
        return id == null ? null : type.idText(id);
    }
}
