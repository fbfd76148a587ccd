package dev.espalier.async;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A subscriber that takes what comes, and holds the publisher to its contract. */
public final class Taker<T> implements Flow.Subscriber<T> {

    private final long atOnce;
    private final Consumer<Taker<T>> afterEach;
    private final List<T> taken = new ArrayList<>();
    private final CompletableFuture<@Nullable Void> end = new CompletableFuture<>();
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile Flow.@Nullable Subscription subscription;

    /**
     * A subscriber.
     *
     * @param atOnce how many elements to request in the beginning
     * @param afterEach is called with each element
     */
    public Taker(long atOnce, Consumer<Taker<T>> afterEach) {
        this.atOnce = atOnce;
        this.afterEach = afterEach;
    }

    /** Takes all, one by one. */
    public static <T> Taker<T> oneByOne() {
        return new Taker<>(1, taker -> taker.request(1));
    }

    /** Everything that a publisher has. */
    public static <T> List<T> all(Flow.Publisher<T> publisher) throws ExecutionException, InterruptedException {
        Taker<T> taker = oneByOne();
        publisher.subscribe(taker);
        taker.end().get();
        return taker.taken();
    }

    public void request(long elements) {
        subscription().request(elements);
    }

    public void cancel() {
        subscription().cancel();
    }

    private Flow.Subscription subscription() {
        Flow.Subscription own = subscription;
        if (own == null) {
            throw new AssertionError("there is no subscription yet");
        }
        return own;
    }

    public synchronized List<T> taken() {
        return List.copyOf(taken);
    }

    /** Completed with null at the end, or failed. */
    public CompletableFuture<@Nullable Void> end() {
        return end;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        alone(() -> {
            subscription = given;
            if (atOnce != 0) {
                given.request(atOnce);
            }
        });
    }

    @Override
    public void onNext(T element) {
        alone(() -> {
            assertTrue(!end.isDone(), "an element after the end");
            synchronized (this) {
                taken.add(element);
            }
            afterEach.accept(this);
        });
    }

    @Override
    public void onError(Throwable failure) {
        alone(() -> end.completeExceptionally(failure));
    }

    @Override
    public void onComplete() {
        alone(() -> end.complete(null));
    }

    /** Signals come one after the other. */
    private void alone(Runnable signal) {
        assertTrue(busy.compareAndSet(false, true), "two signals at a time");
        try {
            signal.run();
        } finally {
            busy.set(false);
        }
    }
}
