package dev.espalier.bulk;

import dev.espalier.bulk.BulkOutcome.NotSent;
import dev.espalier.bulk.BulkStep.Settled;
import dev.espalier.codec.CodecException;
import dev.espalier.metamodel.DocumentType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The operations of one bulk, in batches one after the other, and their outcomes. Operations are encoded when their batch
 * is made, so that a large bulk needs the memory of one request. Used by one thread at a time.
 */
final class BatchSource<T> {

    /** A request that was too large for the server says more than the settings, but not that nothing fits. */
    static final int LEAST_BYTES = 64 * 1024;

    private final DocumentType<T, ?> type;
    private final BulkSettings settings;
    private final List<BulkOperation<T>> operations;
    private final @Nullable BulkItem<T>[] items;
    private final OrderedQueue<T> queue = new OrderedQueue<>();
    private final FailureRun failures;
    private int read;
    private int maxBytes;
    private OptionalLong serverLimit;

    private final ByteChains chains;

    /** Where the lines of {@link #carried} lie. */
    private @Nullable ByteChain following;

    private @Nullable BulkBatch<T> last;

    /** Begins the next batch, because the last one was full. */
    private @Nullable BulkEntry<T> carried;

    /** Why nothing more is sent; null as long as all goes well. */
    private @Nullable String stopped;

    @SuppressWarnings({"unchecked", "rawtypes"})
    BatchSource(DocumentType<T, ?> type, BulkSettings settings, List<BulkOperation<T>> operations, ByteChains chains) {
        this.type = type;
        this.settings = settings;
        this.operations = operations;
        this.chains = chains;
        this.items = new BulkItem[operations.size()];
        this.failures = new FailureRun(settings.stopAfter());
        this.maxBytes = settings.maxBytes();
        this.serverLimit = settings.serverLimit();
    }

    /** The next batch, once the last one is done; null if there is none. */
    @Nullable
    BulkBatch<T> next() {
        List<BulkEntry<T>> entries = new ArrayList<>();
        giveBackLast();
        ByteChain bytes = following == null ? chains.take() : following;
        following = null;
        if (carried != null) {
            entries.add(carried);
            carried = null;
        }
        while (stopped == null && entries.size() < settings.maxOperations()) {
            BulkEntry<T> entry = take();
            if (entry == null) {
                break;
            }
            int start = bytes.size();
            String problem = OperationWriter.write(entry, bytes);
            if (problem != null) {
                settle(new Settled<>(entry, new NotSent(problem)));
            } else if (start > 0 && bytes.size() > maxBytes) {
                following = chains.take();
                following.append(bytes, start, bytes.size());
                entry.lies(0, following.size());
                bytes.truncate(start);
                carried = entry;
                break;
            } else {
                entries.add(entry);
            }
        }
        if (entries.isEmpty() || stopped != null) {
            chains.giveBack(bytes);
            return null;
        }
        last = new BulkBatch<>(bytes, settings, entries);
        return last;
    }

    private void giveBackLast() {
        if (last != null) {
            chains.giveBack(last.spentBytes());
            last = null;
        }
    }

    /** The next operation that may go. It reads on where the first ones all wait for others, but not without end. */
    private @Nullable BulkEntry<T> take() {
        while (queue.ready() == 0 && read < operations.size() && queue.waiting() < settings.maxOperations()) {
            int position = read++;
            try {
                queue.add(BulkEntry.of(type, position, operations.get(position)));
            } catch (CodecException | IllegalArgumentException e) {
                items[position] = refused(position, String.valueOf(e.getMessage()));
            } catch (RuntimeException e) {
                items[position] = refused(position, "Id and routing of the document can not be read: " + e);
            }
        }
        return queue.poll();
    }

    /** The operation that is alone in a batch and may be more than the server takes; null if there is none. */
    @Nullable
    BulkEntry<T> suspect(BulkBatch<T> batch) {
        BulkEntry<T> first = batch.next().get(0);
        return first.size() > settings.maxBytes() ? first : null;
    }

    OptionalLong serverLimit() {
        return serverLimit;
    }

    void serverLimit(long bytes) {
        serverLimit = OptionalLong.of(bytes);
    }

    /** Takes down what a request came to. */
    void accept(BulkBatch<T> batch, BulkStep<T> step) {
        step.settled().forEach(this::settle);
        if (step.refusedBytes() > 0) {
            maxBytes = Math.min(maxBytes, Math.max(step.refusedBytes() / 2, LEAST_BYTES));
        }
        if (step.failed() != null) {
            stop("Not sent, because an earlier request of this bulk failed: " + step.failed());
        }
        if (stopped != null) {
            batch.abandon(stopped).forEach(this::settle);
        }
    }

    /** Nothing more is sent. */
    void stop(BulkBatch<T> batch, String reason) {
        stop(reason);
        batch.abandon(reason).forEach(this::settle);
    }

    private void stop(String reason) {
        if (stopped == null) {
            stopped = reason;
        }
    }

    private void settle(Settled<T> settled) {
        BulkItem<T> item = settled.entry().item(settled.outcome());
        items[(int) item.position()] = item;
        queue.release(settled.entry());
        String reason = failures.add(settled.outcome());
        if (reason != null) {
            stop(reason);
        }
    }

    /** All outcomes. Those that have none yet never went into a batch. */
    BulkResult<T> result() {
        for (int position = 0; position < items.length; position++) {
            if (items[position] == null) {
                items[position] = refused(position, Objects.requireNonNull(stopped, "stopped"));
            }
        }
        return new BulkResult<>(Arrays.asList(items));
    }

    private BulkItem<T> refused(int position, String reason) {
        return BulkEntry.unaddressed(type, position, operations.get(position)).item(new NotSent(reason));
    }
}
