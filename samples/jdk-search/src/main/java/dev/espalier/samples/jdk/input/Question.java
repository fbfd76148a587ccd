package dev.espalier.samples.jdk.input;

import java.util.List;
import java.util.Optional;

/** What can be asked of the index. */
public sealed interface Question extends Input {

    /** {@return the question as it can be typed} */
    String text();

    /**
     * Types by the words of their names: {@code blocking queue}.
     *
     * @param text at least one word
     */
    record Words(String text) implements Question {}

    /**
     * Types whose simple name begins like this: {@code concurrentha*}.
     *
     * @param prefix not empty
     */
    record TypeAhead(String prefix) implements Question {

        @Override
        public String text() {
            return prefix + "*";
        }
    }

    /**
     * Methods by their name: {@code readAllLines}, {@code lines()}.
     *
     * @param name the name, without parentheses
     */
    record MethodName(String name) implements Question {

        @Override
        public String text() {
            return name + "()";
        }
    }

    /**
     * Methods by what goes in and out, {@code returns Stream takes Path}. All of it must hold for one method.
     *
     * @param returnType the simple name of what it returns, if that matters
     * @param parameterTypes simple names of what it takes at least
     * @param exceptions simple names of what it declares at least
     */
    record MethodShape(Optional<String> returnType, List<String> parameterTypes, List<String> exceptions)
            implements Question {

        @Override
        public String text() {
            return (clause("returns", returnType.stream().toList())
                            + clause("takes", parameterTypes)
                            + clause("throws", exceptions))
                    .strip();
        }

        private static String clause(String keyword, List<String> types) {
            return types.isEmpty() ? "" : " " + keyword + " " + String.join(", ", types);
        }
    }
}
