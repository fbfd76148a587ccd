package dev.espalier.processor.plan.query.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The best ways to read a piece of a name. The cost counts what could not be made sense of, so zero is a perfect reading;
 * of costlier ones only the best are kept, to be able to say what is wrong with the name.
 *
 * @param cost the same for all values
 * @param values without repetition, most likely first
 */
record Readings<T>(int cost, List<T> values) {

    /** Enough to tell that a name is ambiguous; a limit, because every ambiguous part doubles their number. */
    private static final int MAX_VALUES = 16;

    Readings {
        values = values.stream().limit(MAX_VALUES).toList();
    }

    /** No way to read it. */
    static <T> Readings<T> none() {
        return new Readings<>(Integer.MAX_VALUE, List.of());
    }

    static <T> Readings<T> of(T value) {
        return of(value, 0);
    }

    static <T> Readings<T> of(T value, int cost) {
        return new Readings<>(cost, List.of(value));
    }

    /** The better of both; both if they are equally good. */
    Readings<T> or(Readings<T> other) {
        if (cost != other.cost) {
            return cost < other.cost ? this : other;
        }
        Set<T> both = new LinkedHashSet<>(values);
        both.addAll(other.values);
        return new Readings<>(cost, new ArrayList<>(both));
    }

    <R> Readings<R> map(Function<T, R> function) {
        return new Readings<>(cost, values.stream().map(function).toList());
    }

    /** Every value with every value of what follows. */
    <U, R> Readings<R> with(Readings<U> following, BiFunction<T, U, R> combination) {
        if (values.isEmpty() || following.values.isEmpty()) {
            return none();
        }
        List<R> combined = values.stream()
                .flatMap(value -> following.values.stream().map(next -> combination.apply(value, next)))
                .toList();
        return new Readings<>(cost + following.cost, combined);
    }
}
