package dev.espalier.async;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Supplier;

/**
 * Publishes the elements of pages. Each subscriber begins anew, with a source of its own; a page is asked for when the
 * elements of the one before have been taken, and more are wanted.
 *
 * @param <T> what is published
 */
public final class PagePublisher<T> implements Flow.Publisher<T> {

    private final Supplier<PageSource<T>> sources;

    /**
     * A publisher that has asked for nothing.
     *
     * @param sources makes a source for each subscriber; asks for nothing when it does
     */
    public PagePublisher(Supplier<PageSource<T>> sources) {
        this.sources = Objects.requireNonNull(sources, "sources");
    }

    @Override
    public void subscribe(Flow.Subscriber<? super T> subscriber) {
        Objects.requireNonNull(subscriber, "subscriber");
        new PageSubscription<T>(subscriber, source()).start();
    }

    /** What cannot be made is a failure like any other. */
    private PageSource<T> source() {
        try {
            return sources.get();
        } catch (RuntimeException e) {
            return new PageSource<>() {
                @Override
                public CompletableFuture<Page<T>> next() {
                    return CompletableFuture.failedFuture(e);
                }

                @Override
                public void cancel() {}
            };
        }
    }
}
