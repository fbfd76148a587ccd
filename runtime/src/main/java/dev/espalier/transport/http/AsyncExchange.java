package dev.espalier.transport.http;

import dev.espalier.transport.error.TransportException.Kind;
import dev.espalier.transport.support.Clock;
import dev.espalier.transport.support.Dispatcher;
import dev.espalier.transport.support.InFlight;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.hc.client5.http.nio.AsyncConnectionEndpoint;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.EntityDetails;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.impl.DefaultConnectionReuseStrategy;
import org.apache.hc.core5.http.protocol.HttpCoreContext;
import org.jspecify.annotations.Nullable;

/**
 * One request over one connection that nobody blocks for, and the answer to it. Its owner changes hands: the I/O thread
 * sends and receives, then the reader has it. The time limits, the end of the transport and the caller may cut it off
 * at any moment; whoever settles it first tells the reply.
 */
final class AsyncExchange implements AsyncAttempt, ReceivedAnswer, InFlight.Member {

    private static final int MOST_DRAINED = 64 * 1024;

    /** What this side ended it for. */
    private enum Cut {
        DEADLINE,
        SILENCE,
        CLOSED,
        CANCELLED
    }

    private final AsyncPlan plan;
    private final InFlight inFlight;
    private final AsyncReply reply;
    private final AsyncLink link;
    private final Clock clock;
    private final AtomicReference<@Nullable Cut> cut = new AtomicReference<>();
    private final AtomicBoolean settled = new AtomicBoolean();
    private final AtomicBoolean offered = new AtomicBoolean();
    private volatile @Nullable AsyncConversation talk;
    private volatile @Nullable HttpAnswer answer;
    private volatile long lastHeard;
    private boolean reusable;

    AsyncExchange(
            AsyncPlan plan, AsyncConnections connections, InFlight inFlight, Dispatcher dispatcher, AsyncReply reply) {
        this.plan = plan;
        this.inFlight = inFlight;
        this.reply = reply;
        this.clock = plan.deadline().clock();
        this.link = new AsyncLink(plan, connections, dispatcher, this);
    }

    @Override
    public void start() {
        if (inFlight.add(this)) {
            link.acquire();
        } else {
            shutDown();
        }
    }

    /** There is a connection: the request can go. */
    void connected(AsyncConnectionEndpoint endpoint) {
        lastHeard = clock.nanoTime();
        AsyncConversation next = new AsyncConversation(this, plan);
        talk = next;
        inFlight.sooner(this);
        try {
            endpoint.execute("", next, HttpCoreContext.create());
        } catch (RuntimeException e) {
            broken(next, new IOException("The connection was closed before the request was sent", e));
        } catch (Error e) {
            broken(next, new Mishap(e));
        }
    }

    /** The node, or the reader that it waits for, has done something. */
    void heard() {
        lastHeard = clock.nanoTime();
        AsyncConversation current = talk;
        if (current != null && offered.get()) {
            inFlight.sooner(this);
        }
    }

    void received(AsyncConversation from, HttpResponse head, @Nullable EntityDetails entity) {
        heard();
        ResponseBody body = entity == null
                ? ResponseBody.none()
                : ResponseBody.of(
                        from.buffer(),
                        HttpAnswer.header(head, "Content-Encoding"),
                        entity.getContentLength(),
                        plan.outgoing().maxResponseBytes());
        answer = new HttpAnswer(head, body, plan.target().node());
        if (entity == null) {
            from.buffer().end();
        }
        if (entity == null || body.failure() != null) {
            readable(from);
        }
    }

    /** The body is complete, or there is no room for more of it. */
    void readable(AsyncConversation from) {
        if (from == talk && offered.compareAndSet(false, true)) {
            reply.answered(this);
        }
    }

    /** The connection broke. */
    void broken(AsyncConversation from, Exception cause) {
        if (from != talk || cut.get() != null) {
            return;
        }
        if (answer != null) {
            from.buffer().fail(cause instanceof IOException io ? io : new IOException(cause));
            readable(from);
        } else if (link.closedWhileIdle(from, cause)) {
            if (from.sent() && !plan.outgoing().idempotent()) {
                fail(ExchangeException.stale("the node had closed the kept connection", cause));
            } else {
                talk = null;
                link.reconnect();
            }
        } else if (link.engineEnded()) {
            fail(ExchangeException.stale("the I/O thread that served the connection ended", cause));
        } else {
            fail(explain(cause));
        }
    }

    /** Those who serve connections are gone. */
    void engineEnded(AsyncConnections.Engine engine) {
        if (link.uses(engine)) {
            IOException cause = new ConnectionClosedException("The I/O thread of the connection ended");
            AsyncConversation current = talk;
            if (current == null) {
                link.failed(engine, cause);
            } else {
                broken(current, cause);
            }
        }
    }

    /** It ends without an answer. */
    void fail(ExchangeException failure) {
        if (settled.compareAndSet(false, true)) {
            try {
                inFlight.remove(this);
                link.release(false);
            } finally {
                reply.failed(failure, offered.get());
            }
        }
    }

    /** May come again: what went wrong with it the first time, as memory was short, is made up for. */
    private void cutOff(Cut reason) {
        cut.compareAndSet(null, reason);
        IOException cause = new IOException("cut off: " + reason);
        AsyncConversation current = talk;
        if (current != null) {
            current.buffer().fail(cause);
        }
        fail(explain(cause));
        link.cutOff();
    }

    @Override
    public void cancel() {
        cutOff(Cut.CANCELLED);
    }

    @Override
    public void shutDown() {
        cutOff(Cut.CLOSED);
    }

    @Override
    public void expire() {
        if (plan.deadline().expired()) {
            cutOff(Cut.DEADLINE);
        } else if (due() - clock.nanoTime() > 0) {
            watchOn();
        } else if (talk != null) {
            cutOff(Cut.SILENCE);
        } else if (link.giveUpWaiting()) {
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
        AsyncConversation current = talk;
        if (current == null) {
            return link.waitsUntil(end);
        }
        if (current.buffer().complete() || current.buffer().full()) {
            return end;
        }
        long silent = lastHeard + plan.outgoing().responseTimeout().toNanos();
        return silent - end < 0 ? silent : end;
    }

    @Override
    public boolean claim() {
        return settled.compareAndSet(false, true);
    }

    @Override
    public long waitedNanos() {
        return link.waitedNanos();
    }

    @Override
    public ExchangeException explain(Exception e) {
        AsyncConversation current = talk;
        boolean sent = current != null && current.sent();
        boolean answered = current != null && current.answered();
        Exception cause = e.getCause() instanceof HttpException malformed ? malformed : e;
        ExchangeException failure =
                Breakdown.of(cause, sent, answered, plan.outgoing().responseTimeout());
        Cut reason = cut.get();
        if (reason != null) {
            return switch (reason) {
                case DEADLINE -> failure.as(Kind.DEADLINE, plan.deadline().inWords());
                case SILENCE ->
                    failure.as(
                            Kind.RESPONSE_TIMEOUT,
                            "no answer for " + plan.outgoing().responseTimeout());
                case CLOSED -> failure.as(Kind.CLOSED, "the transport was closed");
                case CANCELLED -> failure.as(Kind.CANCELLED, "the call was cancelled");
            };
        }
        if (e instanceof Mishap mishap) {
            return ExchangeException.ofThisSide(mishap.own());
        }
        return e instanceof InterruptedIOException && Thread.currentThread().isInterrupted()
                ? failure.as(Kind.INTERRUPTED, "the thread was interrupted")
                : failure;
    }

    @Override
    public void complete() {
        AsyncConversation current = Objects.requireNonNull(talk);
        HttpRequest request = current.request();
        ResponseBody body = answer().content();
        if (!body.ended() && current.buffer().complete()) {
            body.drain(MOST_DRAINED);
        }
        reusable = body.ended()
                && current.uploaded()
                && DefaultConnectionReuseStrategy.INSTANCE.keepAlive(
                        request, answer().head(), HttpCoreContext.create());
    }

    @Override
    public void close() {
        inFlight.remove(this);
        link.release(reusable && cut.get() == null);
    }

    @Override
    public HttpAnswer answer() {
        return Objects.requireNonNull(answer, "There is no answer yet");
    }
}
