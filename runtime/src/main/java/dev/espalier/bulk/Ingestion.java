package dev.espalier.bulk;

import dev.espalier.bulk.BulkOutcome.NotSent;
import dev.espalier.bulk.BulkRejectedException.Reason;
import dev.espalier.bulk.BulkStep.Settled;
import dev.espalier.transport.Transport;
import dev.espalier.transport.error.TransportException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Sends what is in the backlog of an ingester, on the threads of those who add something, of answers and of ended pauses.
 * The lock guards what is remembered, and is held neither for encoding nor sending nor for code of users.
 */
final class Ingestion<T> {

    static final String CLOSED = "Not sent, because the ingester was closed";

    private static final String CLIENT_CLOSED = "Not sent, because the client is closed";

    private final Transport transport;
    private final BulkEndpoint endpoint;
    private final BulkScope scope;
    private final BulkSettings settings;
    private final FlushTimer timer;
    private final Deliveries<T> deliveries;
    private final ByteChains chains;

    private final ReentrantLock lock = new ReentrantLock();
    private final Backlog<T> backlog;
    private final IngestRecord record = new IngestRecord();
    private final Set<Shipment<T>> underWay = new HashSet<>();
    private final Unfinished<T> unfinished = new Unfinished<>();
    private final CompletableFuture<@Nullable Void> finished = new CompletableFuture<>();

    /** Who waits for the end goes on when those who watch have been told. */
    private final CompletableFuture<@Nullable Void> told;

    private boolean closed;

    /** When closing gives up, on the monotonic clock. */
    private volatile long end;

    /** Threads that are about to send what may go. */
    private final Set<Thread> pumping = ConcurrentHashMap.newKeySet();

    Ingestion(
            Transport transport,
            BulkEndpoint endpoint,
            BulkSettings settings,
            int maxRequests,
            @Nullable Duration interval,
            Deliveries<T> deliveries,
            ByteChains chains) {
        this.transport = transport;
        this.endpoint = endpoint;
        this.settings = settings;
        this.timer = new FlushTimer(transport, interval, this::flushRest, () -> abort(CLIENT_CLOSED));
        this.deliveries = deliveries;
        this.chains = chains;
        this.backlog = new Backlog<>(settings, maxRequests);
        this.scope = BulkScope.begin(transport, "bulk.ingest", endpoint);
        this.told = finished.whenComplete((over, failure) -> scope.ended(counts(0, 0)));
    }

    /**
     * Takes an operation in, for which there is room.
     *
     * @param refusal its outcome, if it is not to be sent at all
     * @return null if it is taken in; it has exactly one outcome from then on
     */
    @Nullable
    Reason add(BulkEntry<T> entry, @Nullable NotSent refusal) {
        Reason reason = locked(() -> {
            if (closed || backlog.stopped() != null) {
                return closed ? Reason.CLOSED : Reason.STOPPED;
            }
            entry.placed(record.added());
            unfinished.added();
            if (refusal != null) {
                record.ended(refusal);
            } else {
                backlog.add(entry);
            }
            return null;
        });
        if (reason != null) {
            return reason;
        }
        if (refusal != null) {
            deliver(List.of(new Settled<>(entry, refusal)));
        } else {
            timer.start();
            pump();
        }
        return null;
    }

    /** Why nothing more is sent; null as long as all goes well. */
    @Nullable
    String stopped() {
        return locked(backlog::stopped);
    }

    CompletableFuture<@Nullable Void> flush() {
        Flush flush = locked(() -> unfinished.flush(record.addedSoFar()));
        if (flush.over()) {
            flush.done().complete(null);
        }
        pump();
        return flush.done();
    }

    BulkCounts counts(long pendingBytes, long waits) {
        return locked(() -> record.counts(pendingBytes, waits));
    }

    /** Sends whatever may go now. What fails at once leads back here, and is left to the loop that is running. */
    private void pump() {
        if (pumping.add(Thread.currentThread())) {
            try {
                List<Backlog.Start<T>> starts = starts();
                while (!starts.isEmpty()) {
                    starts.forEach(this::ship);
                    starts = starts();
                }
            } finally {
                pumping.remove(Thread.currentThread());
            }
        }
    }

    private List<Backlog.Start<T>> starts() {
        return locked(() -> {
            List<Backlog.Start<T>> starts = new ArrayList<>();
            boolean flush = closed || unfinished.awaited();
            for (Backlog.Start<T> next = backlog.next(flush); next != null; next = backlog.next(flush)) {
                starts.add(next);
            }
            return starts;
        });
    }

    private void ship(Backlog.Start<T> start) {
        Shipment<T> shipment = Shipment.of(start, chains, settings);
        boolean gone = locked(() -> {
            if (backlog.stopped() == null) {
                record.sending(shipment.operations(), shipment.bytes());
                return underWay.add(shipment);
            }
            return false;
        });
        if (!gone) {
            deliver(noted(shipment.batch().abandon(String.valueOf(stopped()))));
            return;
        }
        deliveries.requestStarted(shipment.operations(), shipment.bytes());
        CompletableFuture<BulkResponse> answer = send(shipment.batch());
        shipment.runs(answer);
        answer.whenComplete((response, failure) -> arrived(shipment, response, failure));
    }

    private CompletableFuture<BulkResponse> send(BulkBatch<T> batch) {
        try {
            return scope.within(() -> transport.executeAsync(endpoint.request(batch), BulkEndpoint::read));
        } catch (RuntimeException | Error e) {
            // its operations are to have an outcome in any case
            return CompletableFuture.failedFuture(e);
        }
    }

    private void arrived(Shipment<T> shipment, @Nullable BulkResponse response, @Nullable Throwable failure) {
        BulkBatch<T> batch = shipment.batch();
        BulkStep<T> step = response != null && failure == null
                ? batch.answered(response)
                : batch.failed(failure == null ? new IllegalStateException("no answer") : failure);
        List<Settled<T>> settled = new ArrayList<>(step.settled());
        RetryPause<T> pause = locked(() -> {
            underWay.remove(shipment);
            record.answered(shipment.operations(), step.retried());
            if (failure instanceof TransportException e && e.kind() == TransportException.Kind.CLOSED) {
                backlog.stop(CLIENT_CLOSED);
            }
            RetryPause<T> next = backlog.answered(batch, step, settled);
            settled.forEach(one -> record.ended(one.outcome()));
            return next;
        });
        if (batch.done()) {
            chains.giveBack(batch.spentBytes());
        }
        if (pause != null) {
            begin(pause, step.pause());
            if (locked(() -> closed) && pause.lastsBeyond(end)) {
                giveUp(pause);
            }
        }
        // first of all, what waits; those who are told may take their time
        pump();
        deliveries.requestEnded(shipment.event(step, failure));
        deliver(settled);
    }

    private void begin(RetryPause<T> pause, Duration length) {
        CompletableFuture<@Nullable Void> timer = transport.pause(length);
        pause.runs(timer);
        timer.whenComplete((over, failure) -> {
            if (failure instanceof TransportException) {
                abort(CLIENT_CLOSED);
            } else if (locked(() -> backlog.resume(pause))) {
                pump();
            }
        });
    }

    private void flushRest() {
        if (locked(() -> !backlog.isEmpty())) {
            flush();
        }
    }

    /** Nothing more is taken in or sent; what is under way is broken off. */
    void abort(String reason) {
        List<Settled<T>> rest = new ArrayList<>();
        List<Shipment<T>> broken = new ArrayList<>();
        locked(() -> {
            backlog.stop(reason);
            rest.addAll(backlog.abandonAll(String.valueOf(backlog.stopped())));
            rest.forEach(one -> record.ended(one.outcome()));
            return broken.addAll(underWay);
        });
        broken.forEach(Shipment::breakOff);
        deliver(rest);
    }

    /**
     * Takes nothing more in, and sends what there is.
     *
     * @return completed when every operation has its outcome and everybody knows
     */
    CompletableFuture<@Nullable Void> close(Duration timeout) {
        List<RetryPause<T>> pauses = locked(() -> {
            boolean first = !closed;
            closed = true;
            end = System.nanoTime() + timeout.toNanos();
            return first ? backlog.pauses() : List.of();
        });
        timer.end();
        for (RetryPause<T> pause : pauses) {
            if (pause.lastsBeyond(end)) {
                giveUp(pause);
            } else if (!pause.asked()) {
                pause.end();
            }
        }
        pump();
        if (locked(unfinished::none)) {
            finished.complete(null);
        }
        return told;
    }

    private void giveUp(RetryPause<T> pause) {
        List<Settled<T>> rest = locked(() -> backlog.giveUp(pause, CLOSED + " before it could be sent again"));
        pause.end();
        deliver(noted(rest));
        pump();
    }

    private List<Settled<T>> noted(List<Settled<T>> settled) {
        return locked(() -> {
            settled.forEach(one -> record.ended(one.outcome()));
            return settled;
        });
    }

    private void deliver(List<Settled<T>> settled) {
        if (settled.isEmpty()) {
            return;
        }
        deliveries.deliver(settled);
        List<Flush> over = locked(() -> unfinished.told(settled));
        over.forEach(flush -> flush.done().complete(null));
        if (locked(() -> closed && unfinished.none())) {
            finished.complete(null);
        }
    }

    private <V extends @Nullable Object> V locked(Supplier<V> action) {
        lock.lock();
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }
}
