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
     * @throws NullPointerException if it is null
     */
    protected static void require(@Nullable Object value, String name) {
        required(value, name);
    }

    /**
     * Refuses null as an argument with several values, and among them.
     *
     * @param values the argument
     * @param name the name of the parameter
     * @throws NullPointerException if it is null or has a null
     */
    protected static void requireAll(@Nullable Collection<?> values, String name) {
        int index = 0;
        for (Object value : required(values, name)) {
            required(value, name, index++);
        }
    }

    /**
     * Refuses null as an argument with several values, and among them.
     *
     * @param values the argument
     * @param name the name of the parameter
     * @throws NullPointerException if it is null or has a null
     */
    protected static void requireAll(@Nullable Object @Nullable [] values, String name) {
        requireAll(Arrays.asList(required(values, name)), name);
    }

    /**
     * An argument with several values, none of which may be null.
     *
     * @param values the argument
     * @param name the name of the parameter
     * @param <C> its type
     * @return the argument
     * @throws NullPointerException if it is null or has a null
     */
    protected static <C extends Collection<?>> C requiredAll(@Nullable C values, String name) {
        requireAll(values, name);
        return Objects.requireNonNull(values);
    }

    /**
     * An argument with several values, none of which may be null.
     *
     * @param values the argument
     * @param name the name of the parameter
     * @param <V> the type of a value
     * @return the argument
     * @throws NullPointerException if it is null or has a null
     */
    protected static <V> V[] requiredAll(V @Nullable [] values, String name) {
        requireAll(values, name);
        return Objects.requireNonNull(values);
    }

    /**
     * An argument that may not be null.
     *
     * @param value the argument
     * @param name the name of the parameter
     * @param <V> its type
     * @return the argument
     * @throws NullPointerException if it is null
     */
    static <V> V required(@Nullable V value, String name) {
        return Objects.requireNonNull(value, () -> "the argument for " + name + " must not be null");
    }

    private static void required(@Nullable Object value, String name, int index) {
        Objects.requireNonNull(
                value,
                () -> "the argument for " + name + " must not have null among its values, but value " + index
                        + " (from 0) is null");
    }
}
