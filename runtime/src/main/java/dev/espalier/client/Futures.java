package dev.espalier.client;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Futures made of futures. Other than those of {@link CompletableFuture} they fail with what went wrong, unwrapped, and
 * ending one of them ends the request that it waits for.
 */
final class Futures {

    private Futures() {}

    /** The result of a function of the result. */
    static <A extends @Nullable Object, R extends @Nullable Object> CompletableFuture<R> map(
            CompletableFuture<A> source, Function<? super A, ? extends R> function) {
        CompletableFuture<R> target = dependentOn(source);
        source.whenComplete((result, failure) -> {
            if (failure != null) {
                target.completeExceptionally(failure);
            } else {
                attempt(target, () -> target.complete(function.apply(result)));
            }
        });
        return target;
    }

    /** The result of another request, which is made from the result. */
    static <A extends @Nullable Object, R extends @Nullable Object> CompletableFuture<R> compose(
            CompletableFuture<A> source, Function<? super A, CompletableFuture<R>> next) {
        CompletableFuture<R> target = dependentOn(source);
        source.whenComplete((result, failure) -> {
            if (failure != null) {
                target.completeExceptionally(failure);
            } else {
                attempt(target, () -> follow(target, next.apply(result)));
            }
        });
        return target;
    }

    /**
     * Another result in place of a failure.
     *
     * @param other null where the failure stays
     */
    static <R extends @Nullable Object> CompletableFuture<R> recover(
            CompletableFuture<R> source, Function<Throwable, @Nullable CompletableFuture<R>> other) {
        CompletableFuture<R> target = dependentOn(source);
        source.whenComplete((result, failure) -> {
            if (failure == null) {
                target.complete(result);
                return;
            }
            attempt(target, () -> {
                CompletableFuture<R> instead = other.apply(failure);
                if (instead == null) {
                    target.completeExceptionally(failure);
                } else {
                    follow(target, instead);
                }
            });
        });
        return target;
    }

    private static <R extends @Nullable Object> CompletableFuture<R> dependentOn(CompletableFuture<?> source) {
        CompletableFuture<R> target = new CompletableFuture<>();
        target.whenComplete((result, failure) -> source.cancel(true));
        return target;
    }

    private static <R extends @Nullable Object> void follow(CompletableFuture<R> target, CompletableFuture<R> next) {
        target.whenComplete((result, failure) -> next.cancel(true));
        next.whenComplete((result, failure) -> {
            if (failure != null) {
                target.completeExceptionally(failure);
            } else {
                target.complete(result);
            }
        });
    }

    private static void attempt(CompletableFuture<?> target, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | Error e) {
            target.completeExceptionally(e);
        }
    }
}
