package dev.espalier.transport.http;

import dev.espalier.transport.support.Clock;
import dev.espalier.transport.support.InFlight;
import java.net.SocketTimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.util.Timeout;

/**
 * A step to a connection that is given up by the monotonic clock. A reactor goes by the time of day; and it says nothing at
 * all if the thread that was to take the step has ended.
 *
 * @param <T> what comes of it
 */
final class WatchedStep<T> implements FutureCallback<T>, InFlight.Member {

    private final InFlight watch;
    private final Timeout timeout;
    private final FutureCallback<T> callback;
    private final Consumer<T> tooLate;
    private final long end;
    private final AtomicBoolean told = new AtomicBoolean();
    private volatile boolean givenUp;
    private volatile Runnable giveUp = () -> {};

    /**
     * A step that begins now.
     *
     * @param callback hears of the outcome, once
     * @param tooLate takes what comes after that
     */
    WatchedStep(InFlight watch, Clock clock, Timeout timeout, FutureCallback<T> callback, Consumer<T> tooLate) {
        this.watch = watch;
        this.timeout = timeout;
        this.callback = callback;
        this.tooLate = tooLate;
        this.end = clock.nanoTime() + timeout.toNanoseconds();
    }

    /** What the reactor is to be told of time; during the grace of a close it has to see to that itself. */
    Timeout begin() {
        return watch.add(this) ? Timeout.DISABLED : timeout;
    }

    /** How to end it, perhaps at once. */
    void endBy(Runnable how) {
        giveUp = how;
        if (givenUp) {
            how.run();
        }
    }

    private boolean over() {
        watch.remove(this);
        return told.compareAndSet(false, true);
    }

    @Override
    public void completed(T result) {
        if (over()) {
            callback.completed(result);
        } else {
            tooLate.accept(result);
        }
    }

    @Override
    public void failed(Exception e) {
        if (over()) {
            callback.failed(e);
        }
    }

    @Override
    public void cancelled() {
        if (over()) {
            callback.cancelled();
        }
    }

    @Override
    public long due() {
        return end;
    }

    @Override
    public void expire() {
        if (over()) {
            end();
            callback.failed(new SocketTimeoutException(timeout.toString()));
        }
    }

    @Override
    public void shutDown() {
        if (over()) {
            end();
            callback.cancelled();
        }
    }

    private void end() {
        givenUp = true;
        giveUp.run();
    }
}
