package dev.espalier.bulk;

import dev.espalier.bulk.BulkOutcome.Failed;
import dev.espalier.bulk.BulkOutcome.Unknown;
import dev.espalier.bulk.BulkStep.Settled;
import dev.espalier.transport.request.BackoffPolicy;
import dev.espalier.transport.request.RequestBody;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Operations that go together, until the outcome of each is known: all of them at first, then those that were refused for
 * now, in halves if they are too many bytes. It decides what to send next and what an answer means; whoever drives it
 * sends and waits. No two of its operations concern the same document. Used by one thread at a time.
 */
final class BulkBatch<T> {

    /** For a policy that fails. */
    private static final Duration INSTEAD = Duration.ofSeconds(1);

    private final ByteChain bytes;
    private final BulkSettings settings;
    private final Deque<Part<T>> parts = new ArrayDeque<>();
    private boolean failed;

    private record Part<T>(List<BulkEntry<T>> entries, int retries) {

        int size() {
            return entries.stream().mapToInt(BulkEntry::size).sum();
        }
    }

    BulkBatch(ByteChain bytes, BulkSettings settings, List<BulkEntry<T>> entries) {
        this.bytes = bytes;
        this.settings = settings;
        parts.add(new Part<>(entries, 0));
    }

    boolean done() {
        return parts.isEmpty();
    }

    /** What its operations lie in, if it can be used again: a request that failed may still be on its way out. */
    @Nullable
    ByteChain spentBytes() {
        return failed ? null : bytes;
    }

    /** The operations of the next request. */
    List<BulkEntry<T>> next() {
        return parts.getFirst().entries;
    }

    /** The size of the next request. */
    int nextSize() {
        return parts.getFirst().size();
    }

    /** The body of the next request: what lies side by side goes as one. */
    RequestBody body() {
        List<ByteBuffer> buffers = new ArrayList<>();
        int from = -1;
        int to = -1;
        for (BulkEntry<T> entry : next()) {
            if (entry.start() != to) {
                bytes.addParts(from, to, buffers);
                from = entry.start();
            }
            to = entry.end();
        }
        bytes.addParts(from, to, buffers);
        return RequestBody.of(RequestBody.NDJSON, buffers);
    }

    /** Whether the next request may be sent a second time without anybody noticing. */
    boolean repeatable() {
        return next().stream().noneMatch(BulkEntry::mayMeetItself);
    }

    BulkStep<T> answered(BulkResponse response) {
        Part<T> part = parts.removeFirst();
        String mismatch = Mismatch.between(part.entries, response.items());
        if (mismatch != null) {
            return ended(part, new Unknown(mismatch));
        }
        List<Settled<T>> settled = new ArrayList<>(part.entries.size());
        List<BulkEntry<T>> again = new ArrayList<>();
        boolean overload = false;
        for (int index = 0; index < part.entries.size(); index++) {
            BulkEntry<T> entry = part.entries.get(index);
            BulkResponseItem item = response.items().get(index);
            if (item.refusedForNow() && part.retries < settings.maxRetries()) {
                overload |= item.status() == Verdict.TOO_MANY;
                again.add(entry);
            } else {
                settled.add(new Settled<>(entry, item.outcome(entry)));
            }
        }
        return repeat(new Part<>(again, part.retries + 1), settled, overload, response.retryAfter());
    }

    BulkStep<T> failed(Throwable failure) {
        Part<T> part = parts.removeFirst();
        failed = true;
        Verdict verdict = Verdict.of(failure);
        if (verdict instanceof Verdict.Split split) {
            return split(part, split.alone());
        }
        if (verdict instanceof Verdict.Repeat repeat) {
            if (repeat.doubtful()) {
                part.entries.forEach(BulkEntry::doubt);
            }
            return part.retries < settings.maxRetries()
                    ? repeat(
                            new Part<>(part.entries, part.retries + 1),
                            List.of(),
                            repeat.overload(),
                            repeat.retryAfter())
                    : ended(part, repeat.last());
        }
        return ended(part, ((Verdict.End) verdict).outcome());
    }

    /** The next operation, which is alone, is not sent. */
    BulkStep<T> refuse(BulkOutcome outcome) {
        BulkEntry<T> alone = parts.removeFirst().entries.get(0);
        return new BulkStep<>(List.of(new Settled<>(alone, outcome)), 0, Duration.ZERO, false, false, 0, null);
    }

    /** Nothing more is sent. */
    List<Settled<T>> abandon(String reason) {
        List<Settled<T>> settled = parts.stream()
                .map(Part::entries)
                .flatMap(Collection::stream)
                .map(entry -> new Settled<>(entry, entry.abandoned(reason)))
                .toList();
        parts.clear();
        return settled;
    }

    private BulkStep<T> repeat(
            Part<T> again, List<Settled<T>> settled, boolean overload, @Nullable Duration retryAfter) {
        if (again.entries.isEmpty()) {
            return new BulkStep<>(settled, 0, Duration.ZERO, false, false, 0, null);
        }
        parts.addFirst(again);
        return new BulkStep<>(
                settled,
                again.entries.size(),
                pause(settings.backoff(), again.retries, retryAfter),
                retryAfter != null,
                overload,
                0,
                null);
    }

    private BulkStep<T> split(Part<T> part, Failed alone) {
        int count = part.entries.size();
        int size = part.size();
        if (count == 1) {
            BulkEntry<T> entry = part.entries.get(0);
            Failed failed = new Failed(
                    alone.status(), alone.type(), entry + " is " + size + " bytes as JSON: " + alone.reason());
            return new BulkStep<>(List.of(new Settled<>(entry, failed)), 0, Duration.ZERO, false, false, size, null);
        }
        parts.addFirst(new Part<>(part.entries.subList(count / 2, count), part.retries));
        parts.addFirst(new Part<>(part.entries.subList(0, count / 2), part.retries));
        return new BulkStep<>(List.of(), 0, Duration.ZERO, false, false, size, null);
    }

    private BulkStep<T> ended(Part<T> part, BulkOutcome outcome) {
        List<Settled<T>> settled = part.entries.stream()
                .map(entry -> new Settled<>(entry, ofOne(entry, outcome)))
                .toList();
        return new BulkStep<>(settled, 0, Duration.ZERO, false, false, 0, outcome);
    }

    /** A request that did not get there says nothing of an earlier one. */
    private static BulkOutcome ofOne(BulkEntry<?> entry, BulkOutcome outcome) {
        return outcome instanceof BulkOutcome.NotSent notSent ? entry.abandoned(notSent.reason()) : outcome;
    }

    /** At least what the server asks for, and up to a tenth more, so that not all clients come back at once. */
    private static Duration pause(BackoffPolicy backoff, int retry, @Nullable Duration asked) {
        Duration own = own(backoff, retry);
        if (asked == null || asked.compareTo(own) < 0) {
            return own;
        }
        return asked.plusNanos((long) (ThreadLocalRandom.current().nextDouble() * asked.toNanos() / 10));
    }

    /** Whatever is wrong with a policy of the user, no operation is to lose its outcome for it. */
    private static Duration own(BackoffPolicy backoff, int retry) {
        try {
            Duration pause = backoff.pause(retry);
            return pause.isNegative() ? Duration.ZERO : pause;
        } catch (RuntimeException e) {
            return INSTEAD;
        }
    }
}
