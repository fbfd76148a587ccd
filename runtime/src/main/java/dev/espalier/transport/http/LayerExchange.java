package dev.espalier.transport.http;

import dev.espalier.transport.error.TransportException.Kind;
import dev.espalier.transport.layer.HttpLayer;
import dev.espalier.transport.layer.HttpReply;
import dev.espalier.transport.request.CancellationToken.Registration;
import dev.espalier.transport.request.HttpMethod;
import dev.espalier.transport.support.InFlight;
import dev.espalier.transport.support.Machinery;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * One request that a layer carries, and the answer to it. The time limits, the end of the transport and the caller may cut
 * it off at any moment; whoever settles it first tells the reply.
 */
final class LayerExchange implements AsyncAttempt, ReceivedAnswer, InFlight.Member, LayerTurn.Waiting, LayerBody.Watch {

    /** What is left unread of an answer is read up to here, so that the connection can be kept. */
    private static final int MOST_DRAINED = 64 * 1024;

    private static final Duration LONGEST_DRAIN = Duration.ofMillis(100);

    /** What this side ended it for. */
    private record Cut(Kind kind, String words) {}

    private final LayerPlan plan;
    private final HttpLayer layer;
    private final InFlight inFlight;
    private final AsyncReply reply;
    private final LayerTurn turn;
    private final long patientUntil;
    private final AtomicReference<@Nullable Cut> cut = new AtomicReference<>();
    private final AtomicBoolean settled = new AtomicBoolean();
    private volatile @Nullable CompletableFuture<HttpReply> running;
    private volatile @Nullable LayerBody received;
    private volatile @Nullable LayerAnswer answer;
    private volatile boolean nodeAwaited;
    private volatile long lastHeard;
    private volatile Duration patience;
    private Registration cancellation = () -> {};

    LayerExchange(LayerPlan plan, HttpLayer layer, Machinery machinery, AsyncReply reply) {
        this.plan = plan;
        this.layer = layer;
        this.inFlight = machinery.inFlight();
        this.reply = reply;
        this.turn = new LayerTurn(plan, machinery.dispatcher(), this);
        this.patience = plan.outgoing().responseTimeout();
        this.patientUntil = plan.deadline().clock().nanoTime() + plan.patience().toNanos();
    }

    /** Whatever it is doing then. */
    void endWith(Cancellations cancellations) {
        cancellation = cancellations.link(this::cancel);
    }

    @Override
    public void start() {
        if (inFlight.add(this)) {
            turn.acquire();
        } else {
            shutDown();
        }
    }

    @Override
    public void granted() {
        progress();
        nodeAwaited = true;
        CompletableFuture<HttpReply> sending;
        try {
            sending = Objects.requireNonNull(
                    layer.send(plan.draft().attempt(plan.deadline(), this::progress)), "The HTTP layer gave no future");
        } catch (RuntimeException | Error e) {
            sending = CompletableFuture.failedFuture(e);
        }
        running = sending;
        inFlight.sooner(this);
        sending.whenComplete(this::arrived);
        if (turn.released()) {
            sending.cancel(true);
        }
    }

    @Override
    public void refused() {
        fail(HttpNodeClient.closed(null));
    }

    private void progress() {
        lastHeard = plan.deadline().clock().nanoTime();
    }

    private void arrived(@Nullable HttpReply head, @Nullable Throwable failure) {
        nodeAwaited = false;
        if (head == null) {
            if (cut.get() == null) {
                fail(LayerBreakdown.ofFuture(failure, plan.outgoing().responseTimeout()));
            }
            return;
        }
        long length = LayerAnswer.length(head);
        boolean bodiless = plan.outgoing().method() == HttpMethod.HEAD || head.status() == 204 || head.status() == 304;
        LayerBody source = new LayerBody(head.body(), bodiless ? -1 : length, this);
        ResponseBody body = bodiless
                ? ResponseBody.none()
                : ResponseBody.of(
                        source,
                        LayerAnswer.header(head, "Content-Encoding"),
                        length,
                        plan.outgoing().maxResponseBytes());
        received = source;
        answer = new LayerAnswer(head, body, plan.target().node());
        if (turn.released()) {
            breakOff();
        } else {
            reply.answered(this);
        }
    }

    @Override
    public void waiting() throws IOException {
        requireUncut();
        progress();
        nodeAwaited = true;
        inFlight.sooner(this);
    }

    @Override
    public void heard() throws IOException {
        nodeAwaited = false;
        requireUncut();
    }

    /** A layer may take the end of a connection that was closed on this side for the end of the body. */
    private void requireUncut() throws IOException {
        Cut reason = cut.get();
        if (reason != null) {
            throw new IOException("cut off: " + reason.words());
        }
    }

    /** It ends without an answer. */
    private void fail(ExchangeException failure) {
        if (settled.compareAndSet(false, true)) {
            try {
                close();
            } finally {
                reply.failed(failure, answer != null);
            }
        }
    }

    /** May come again: what went wrong with it the first time, as memory was short, is made up for. */
    private void cutOff(Kind kind, String words) {
        cut.compareAndSet(null, new Cut(kind, words));
        fail(explain(new IOException("cut off: " + words)));
        breakOff();
    }

    @Override
    public void cancel() {
        cutOff(Kind.CANCELLED, "the call was cancelled");
    }

    @Override
    public void shutDown() {
        cutOff(Kind.CLOSED, "the transport was closed");
    }

    void interrupt() {
        cutOff(Kind.INTERRUPTED, "the thread was interrupted");
    }

    @Override
    public void expire() {
        if (plan.deadline().expired()) {
            cutOff(Kind.DEADLINE, plan.deadline().inWords());
        } else if (due() - plan.deadline().clock().nanoTime() > 0) {
            watchOn();
        } else if (nodeAwaited) {
            cutOff(Kind.RESPONSE_TIMEOUT, "no answer for " + plan.outgoing().responseTimeout());
        } else if (turn.giveUp()) {
            fail(plan.target().exhausted(plan.patience().toNanos()));
        } else {
            watchOn();
        }
    }

    private void watchOn() {
        if (!inFlight.add(this)) {
            shutDown();
        }
    }

    @Override
    public long due() {
        long end = plan.deadline().end();
        if (nodeAwaited) {
            long silent = lastHeard + patience.toNanos();
            return silent - end < 0 ? silent : end;
        }
        return turn.waits() && patientUntil - end < 0 ? patientUntil : end;
    }

    @Override
    public boolean claim() {
        return settled.compareAndSet(false, true);
    }

    @Override
    public long waitedNanos() {
        return turn.waitedNanos();
    }

    @Override
    public ExchangeException explain(Exception e) {
        ExchangeException failure = running == null
                ? ExchangeException.unsent(Kind.CONNECTION_LOST, String.valueOf(e.getMessage()), e)
                : LayerBreakdown.of(e, answer != null, plan.outgoing().responseTimeout());
        Cut reason = cut.get();
        if (reason != null) {
            return failure.as(reason.kind(), reason.words());
        }
        return Thread.currentThread().isInterrupted()
                ? failure.as(Kind.INTERRUPTED, "the thread was interrupted")
                : failure;
    }

    @Override
    public void complete() {
        LayerBody source = received;
        ResponseBody body = answer().content();
        patience = LONGEST_DRAIN;
        try {
            if (source != null && (body.ended() || body.drain(MOST_DRAINED))) {
                source.finish();
            }
        } catch (IOException e) {
            // The reader has what it wanted; the connection is not kept.
        }
    }

    @Override
    public void close() {
        cancellation.close();
        inFlight.remove(this);
        breakOff();
        turn.release();
    }

    /** Of no effect on an answer that was read to its end. */
    private void breakOff() {
        CompletableFuture<HttpReply> sending = running;
        LayerAnswer there = answer;
        try {
            if (there != null) {
                there.head().body().close();
            } else if (sending != null) {
                sending.cancel(true);
            }
        } catch (IOException | RuntimeException e) {
            // The layer has given up on that connection in any case.
        }
    }

    @Override
    public LayerAnswer answer() {
        return Objects.requireNonNull(answer);
    }
}
