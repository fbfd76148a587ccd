package dev.espalier.stress;

import dev.espalier.transport.Transport;
import dev.espalier.transport.error.TransportException;
import dev.espalier.transport.error.TransportException.Kind;
import dev.espalier.transport.request.CallEvent;
import dev.espalier.transport.request.CallObserver;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestListener;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/**
 * Calls of every kind, and what became of them. Whatever should not have happened is noted: a read that failed, the answer
 * to another call, a creation that was sent twice, a call with two outcomes.
 */
final class Traffic implements RequestListener {

    private static final ResponseReader<String> TEXT =
            response -> new String(response.body().readAllBytes(), StandardCharsets.UTF_8);

    private final AtomicInteger number = new AtomicInteger();
    private final LongAdder begun = new LongAdder();
    private final LongAdder answered = new LongAdder();
    private final LongAdder lost = new LongAdder();
    private final LongAdder cancelled = new LongAdder();
    private final LongAdder closed = new LongAdder();
    private final LongAdder started = new LongAdder();
    private final LongAdder ended = new LongAdder();
    private final Set<String> creations = ConcurrentHashMap.newKeySet();
    private final Queue<String> mistakes = new ConcurrentLinkedQueue<>();

    /** To be told by the nodes what they were asked for. */
    void arrived(String target) {
        if (target.startsWith("/create") && !creations.add(target)) {
            mistakes.add("sent twice: " + target);
        }
    }

    /** One call; which kind depends on its number. */
    void call(Transport transport) {
        int id = number.incrementAndGet();
        begun.increment();
        try {
            switch (id % 8) {
                case 0 -> create(transport, id);
                case 1 -> cancel(transport, id);
                case 2, 3 -> await(transport.executeAsync(read(id), TEXT), id);
                default -> check(transport.execute(read(id), TEXT), "/read/" + id);
            }
        } catch (TransportException e) {
            failed(e, "read " + id);
        } catch (RuntimeException | Error e) {
            mistakes.add(id + ": " + e);
        }
    }

    /** One call that only has to succeed. */
    void read(Transport transport) {
        int id = number.incrementAndGet();
        begun.increment();
        try {
            check(transport.execute(read(id), TEXT), "/read/" + id);
        } catch (RuntimeException | Error e) {
            mistakes.add("read " + id + ": " + e);
        }
    }

    private static Request read(int id) {
        return Request.get(RequestPath.of("read", String.valueOf(id)));
    }

    private void create(Transport transport, int id) {
        Request create = Request.post(RequestPath.of("create", String.valueOf(id)));
        try {
            check(transport.execute(create.withIdempotent(false), TEXT), "/create/" + id);
        } catch (TransportException e) {
            if (e.kind() == Kind.CONNECTION_LOST) {
                lost.increment();
            } else {
                failed(e, "create " + id);
            }
        }
    }

    private void cancel(Transport transport, int id) {
        CompletableFuture<String> future = transport.executeAsync(read(id), TEXT);
        if (id % 16 == 1) {
            Thread.yield();
        }
        future.cancel(true);
        await(future, id);
    }

    private void await(CompletableFuture<String> future, int id) {
        try {
            check(future.join(), "/read/" + id);
        } catch (CancellationException e) {
            cancelled.increment();
        } catch (CompletionException e) {
            if (e.getCause() instanceof TransportException failure) {
                failed(failure, "asynchronous read " + id);
            } else {
                mistakes.add("asynchronous read " + id + ": " + e.getCause());
            }
        }
    }

    private void check(String answer, String target) {
        if (answer.equals(FastNode.answer(target))) {
            answered.increment();
        } else {
            mistakes.add(target + " was answered with " + answer);
        }
    }

    private void failed(TransportException e, String what) {
        if (e.kind() == Kind.CLOSED) {
            closed.increment();
        } else {
            mistakes.add(what + ": " + e);
        }
    }

    @Override
    public CallObserver callStarted(Request request) {
        started.increment();
        AtomicInteger ends = new AtomicInteger();
        return new CallObserver() {
            @Override
            public void callEnded(CallEvent call) {
                ended.increment();
                if (ends.incrementAndGet() > 1) {
                    mistakes.add("ended twice: " + request);
                }
            }
        };
    }

    /** What should not have happened. */
    List<String> mistakes() {
        return List.copyOf(mistakes);
    }

    /** How many calls were made. */
    long begun() {
        return begun.sum();
    }

    /** How many calls have come to an end, whichever it was. */
    long outcomes() {
        return answered.sum() + lost.sum() + cancelled.sum() + closed() + mistakes.size();
    }

    /** How many calls found the transport closed. */
    long closed() {
        return closed.sum();
    }

    /** How many calls the listener saw begin, and not end. */
    long unended() {
        return started.sum() - ended.sum();
    }
}
