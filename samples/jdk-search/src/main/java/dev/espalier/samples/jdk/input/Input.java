package dev.espalier.samples.jdk.input;

import java.util.List;
import java.util.Optional;

/** One line that somebody typed. */
public sealed interface Input {

    /**
     * Types by the words of their names: {@code blocking queue}.
     *
     * @param words at least one
     */
    record Words(String words) implements Input {}

    /**
     * Methods by what goes in and out, {@code returns Stream takes Path}. All of it must hold for one method.
     *
     * @param returnType the simple name of what it returns, if that matters
     * @param parameterTypes simple names of what it takes at least
     * @param exceptions simple names of what it declares at least
     */
    record MethodShape(Optional<String> returnType, List<String> parameterTypes, List<String> exceptions)
            implements Input {}

    /**
     * Types whose simple name begins like this: {@code concurrentha*}.
     *
     * @param prefix not empty
     */
    record TypeAhead(String prefix) implements Input {}

    /** What can be typed: {@code :help}. */
    record Help() implements Input {}

    /** Enough: {@code :q}. */
    record Quit() implements Input {}
}
