package dev.espalier.generated;

import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What generated query methods do about arguments that are null. */
class ArgumentChecks {

    ArgumentChecks() {}

    /**
     * Refuses a null argument.
     *
     * @param value the argument
     * @param name the name of the parameter
     * @param <V> its type
     * @return the argument
     * @throws NullPointerException if it is null
     */
    protected static <V> V required(@Nullable V value, String name) {
        return Objects.requireNonNull(value, () -> "the argument for " + name + " must not be null");
    }

    /**
     * Refuses null as an argument with several values, and among them.
     *
     * @param values the argument
     * @param name the name of the parameter
     * @param <C> its type
     * @return the argument
     * @throws NullPointerException if it is null or has a null
     */
    protected static <C extends Collection<?>> C requiredAll(@Nullable C values, String name) {
        int index = 0;
        for (Object value : required(values, name)) {
            required(value, name, index++);
        }
        return Objects.requireNonNull(values);
    }

    /**
     * Refuses null as an argument with several values, and among them.
     *
     * @param values the argument
     * @param name the name of the parameter
     * @param <V> the type of a value
     * @return the argument
     * @throws NullPointerException if it is null or has a null
     */
    protected static <V> V[] requiredAll(V @Nullable [] values, String name) {
        requiredAll(Arrays.asList(required(values, name)), name);
        return Objects.requireNonNull(values);
    }

    private static void required(@Nullable Object value, String name, int index) {
        Objects.requireNonNull(
                value,
                () -> "the argument for " + name + " must not have null among its values, but value " + index
                        + " (from 0) is null");
    }
}
