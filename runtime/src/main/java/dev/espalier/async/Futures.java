package dev.espalier.async;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Futures made of futures. Other than those of {@link CompletableFuture} they fail with what went wrong, unwrapped, and
 * ending one of them ends the request that it waits for.
 */
public final class Futures {

    private Futures() {}

    /**
     * The result of a function of the result.
     *
     * @param source what it waits for
     * @param function is called when the source has a result; what it throws is what the future fails with
     * @return the result of the function, or the failure of the source
     */
    public static <A extends @Nullable Object, R extends @Nullable Object> CompletableFuture<R> map(
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

    /**
     * The result of another request, which is made from the result.
     *
     * @param source what it waits for first
     * @param next makes the second future; what it throws is what the future fails with
     * @return the result of the second future, or the failure of either
     */
    public static <A extends @Nullable Object, R extends @Nullable Object> CompletableFuture<R> compose(
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
     * @param source what it waits for
     * @param other null where the failure stays
     * @return the result of either
     */
    public static <R extends @Nullable Object> CompletableFuture<R> recover(
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

    /**
     * The same result, in a future that ends nothing when it is ended.
     *
     * @param source what it waits for
     * @return what the source has
     */
    public static <R extends @Nullable Object> CompletableFuture<R> shielded(CompletableFuture<R> source) {
        CompletableFuture<R> target = new CompletableFuture<>();
        source.whenComplete((result, failure) -> {
            if (failure != null) {
                target.completeExceptionally(failure);
            } else {
                target.complete(result);
            }
        });
        return target;
    }

    /**
     * What a call gives, or a future that fails with what it throws.
     *
     * @param call makes a future
     * @return never throws instead
     */
    public static <R extends @Nullable Object> CompletableFuture<R> of(Supplier<CompletableFuture<R>> call) {
        try {
            return call.get();
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
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
