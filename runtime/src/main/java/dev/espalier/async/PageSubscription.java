package dev.espalier.async;

import dev.espalier.async.PageSource.Page;
import java.util.Collections;
import java.util.Iterator;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One subscriber and what is left for it. Whatever happens (a demand, a page, a cancellation) is noted first, and then
 * dealt with by whichever thread finds nobody else at it: so signals come one after the other, and no lock is held while
 * the subscriber is called.
 */
final class PageSubscription<T> implements Flow.Subscription {

    private static final Logger LOG = LoggerFactory.getLogger(PagePublisher.class);

    /** A page, or why there is none. */
    private record Arrival<T>(
            @Nullable Page<T> page, @Nullable Throwable failure) {}

    private final Flow.Subscriber<? super T> subscriber;
    private final PageSource<T> source;

    /** How many things happened that nobody has dealt with. */
    private final AtomicInteger happened = new AtomicInteger();

    private final AtomicLong wanted = new AtomicLong();
    private final AtomicReference<@Nullable Arrival<T>> arrived = new AtomicReference<>();
    private volatile boolean cancelled;
    private volatile @Nullable IllegalArgumentException misuse;

    // What follows is seen by one thread at a time.
    private Iterator<T> page = Collections.emptyIterator();
    private boolean lastPage;
    private boolean asked;
    private boolean ended;

    PageSubscription(Flow.Subscriber<? super T> subscriber, PageSource<T> source) {
        this.subscriber = subscriber;
        this.source = source;
    }

    /** Nothing else is signalled before the subscriber has taken its subscription. */
    void start() {
        happened.incrementAndGet();
        if (!told(() -> subscriber.onSubscribe(this))) {
            cancelled = true;
        }
        work();
    }

    @Override
    public void request(long elements) {
        if (elements <= 0) {
            misuse = new IllegalArgumentException("Request 1 element or more, not " + elements);
        } else {
            wanted.accumulateAndGet(elements, (before, more) -> before + more < 0 ? Long.MAX_VALUE : before + more);
        }
        somethingHappened();
    }

    @Override
    public void cancel() {
        cancelled = true;
        somethingHappened();
    }

    private void somethingHappened() {
        if (happened.getAndIncrement() == 0) {
            work();
        }
    }

    private void work() {
        int dealtWith = 1;
        do {
            goOn();
            dealtWith = happened.addAndGet(-dealtWith);
        } while (dealtWith != 0);
    }

    private void goOn() {
        Arrival<T> arrival = arrived.getAndSet(null);
        if (ended) {
            return;
        }
        if (arrival != null) {
            asked = false;
            if (arrival.page() != null) {
                page = arrival.page().elements().iterator();
                lastPage = arrival.page().last();
            } else {
                end(arrival.failure());
                return;
            }
        }
        while (!cancelled && misuse == null && page.hasNext() && wanted.get() > 0) {
            T element = page.next();
            wanted.updateAndGet(left -> left == Long.MAX_VALUE ? left : left - 1);
            if (!told(() -> subscriber.onNext(element))) {
                cancelled = true;
            }
        }
        if (cancelled || misuse != null) {
            abandon();
        } else if (!page.hasNext() && lastPage) {
            end(null);
        } else if (!page.hasNext() && !asked && wanted.get() > 0) {
            ask();
        }
    }

    private void ask() {
        asked = true;
        Futures.of(source::next).whenComplete((next, failure) -> {
            Throwable cause =
                    failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
            arrived.set(new Arrival<>(next, cause));
            somethingHappened();
        });
    }

    private void abandon() {
        ended = true;
        page = Collections.emptyIterator();
        if (!lastPage) {
            source.cancel();
        }
        IllegalArgumentException wrong = misuse;
        if (wrong != null && !cancelled) {
            told(() -> subscriber.onError(wrong));
        }
    }

    private void end(@Nullable Throwable failure) {
        ended = true;
        if (cancelled) {
            return;
        }
        if (failure != null) {
            told(() -> subscriber.onError(failure));
        } else {
            told(subscriber::onComplete);
        }
    }

    /** A subscriber that throws has broken its contract, and is told nothing further. */
    private static boolean told(Runnable signal) {
        try {
            signal.run();
            return true;
        } catch (RuntimeException | LinkageError | AssertionError e) {
            LOG.warn("A subscriber failed; its subscription is cancelled", e);
            return false;
        }
    }
}
