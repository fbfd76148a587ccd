package dev.espalier.bulk;

import dev.espalier.bulk.BulkOutcome.NotSent;
import dev.espalier.bulk.BulkStep.Settled;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an ingester has to send, and what of it may go now: operations by the policy of flushing, batches whose pause is
 * over before them, and no more requests at a time than the server takes. Not thread-safe.
 */
final class Backlog<T> {

    private final BulkSettings settings;
    private final OrderedQueue<T> queue = new OrderedQueue<>();
    private final Deque<BulkBatch<T>> again = new ArrayDeque<>();
    private final Set<RetryPause<T>> pauses = new HashSet<>();
    private final RequestQuota quota;
    private final FailureRun failures;
    private int maxBytes;
    private int underWay;
    private @Nullable String stopped;

    Backlog(BulkSettings settings, int maxRequests) {
        this.settings = settings;
        this.quota = new RequestQuota(maxRequests);
        this.failures = new FailureRun(settings.stopAfter());
        this.maxBytes = settings.maxBytes();
    }

    /** What goes next: a batch that goes again, or operations for a new one. */
    record Start<T>(@Nullable BulkBatch<T> again, List<BulkEntry<T>> fresh) {}

    void add(BulkEntry<T> entry) {
        queue.add(entry);
    }

    boolean isEmpty() {
        return queue.size() == 0;
    }

    /**
     * What may go now; it counts as under way from then on.
     *
     * @param flush whether there is no waiting for more
     * @return null if nothing may
     */
    @Nullable
    Start<T> next(boolean flush) {
        if (stopped != null || underWay >= quota.allowed()) {
            return null;
        }
        BulkBatch<T> first = again.poll();
        if (first != null) {
            underWay++;
            return new Start<>(first, List.of());
        }
        boolean full = queue.size() >= settings.maxOperations() || queue.bytes() >= maxBytes;
        // a server with too much to do is spared new requests until it has taken the ones that it refused
        if (queue.ready() == 0 || !full && !flush || pauses.stream().anyMatch(RetryPause::overload)) {
            return null;
        }
        underWay++;
        return new Start<>(null, fresh());
    }

    private List<BulkEntry<T>> fresh() {
        List<BulkEntry<T>> entries = new ArrayList<>();
        long bytes = 0;
        for (BulkEntry<T> entry = queue.peek();
                entry != null
                        && entries.size() < settings.maxOperations()
                        && (entries.isEmpty() || bytes + entry.size() <= maxBytes);
                entry = queue.peek()) {
            bytes += entry.size();
            entries.add(entry);
            queue.poll();
        }
        return entries;
    }

    /**
     * A request came to something.
     *
     * @param settled the operations that have their outcome by that; if nothing more is sent, all that are not under way
     *     are added
     * @return what is to be waited for before the batch goes again; null if it does so at once, or not
     */
    @Nullable
    RetryPause<T> answered(BulkBatch<T> batch, BulkStep<T> step, List<Settled<T>> settled) {
        note(step);
        if (stopped != null) {
            settled.addAll(batch.abandon(stopped));
            settled.addAll(abandonAll(stopped));
        } else if (!batch.done() && step.pause().isZero()) {
            again.add(batch);
        } else if (!batch.done()) {
            RetryPause<T> pause = new RetryPause<>(batch, step);
            pauses.add(pause);
            return pause;
        }
        return null;
    }

    private void note(BulkStep<T> step) {
        underWay--;
        if (step.overload()) {
            quota.overloaded();
        } else if (step.failed() == null) {
            quota.answered();
        }
        if (step.refusedBytes() > 0) {
            maxBytes = Math.min(maxBytes, Math.max(step.refusedBytes() / 2, BatchSource.LEAST_BYTES));
        }
        for (Settled<T> settled : step.settled()) {
            queue.release(settled.entry());
            String reason = failures.add(settled.outcome());
            if (reason != null && stopped == null) {
                stopped = reason;
            }
        }
    }

    /** Its batch goes as soon as it may; false if the pause was over already. */
    boolean resume(RetryPause<T> pause) {
        return pauses.remove(pause) && again.add(pause.batch());
    }

    /** Its batch is not sent again; nothing of it is left if the pause was over already. */
    List<Settled<T>> giveUp(RetryPause<T> pause, String reason) {
        if (!pauses.remove(pause)) {
            return List.of();
        }
        List<Settled<T>> rest = pause.batch().abandon(reason);
        rest.forEach(one -> queue.release(one.entry()));
        return rest;
    }

    List<RetryPause<T>> pauses() {
        return List.copyOf(pauses);
    }

    void stop(String reason) {
        if (stopped == null) {
            stopped = reason;
        }
    }

    /** Why nothing more is sent; null as long as all goes well. */
    @Nullable
    String stopped() {
        return stopped;
    }

    /** Takes out all that is not under way. */
    List<Settled<T>> abandonAll(String reason) {
        List<Settled<T>> all = new ArrayList<>();
        queue.drain().forEach(entry -> all.add(new Settled<>(entry, new NotSent(reason))));
        again.forEach(batch -> all.addAll(batch.abandon(reason)));
        pauses.forEach(pause -> all.addAll(pause.batch().abandon(reason)));
        again.clear();
        pauses.clear();
        return all;
    }
}
