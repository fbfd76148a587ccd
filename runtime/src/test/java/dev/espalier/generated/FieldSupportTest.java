package dev.espalier.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FieldSupportTest {

    static Stream<Arguments> values() {
        return Stream.of(
                arguments(null, false),
                arguments(List.of(), true),
                arguments(List.of(1), false),
                arguments(Map.of(), true),
                arguments("", true),
                arguments(Optional.empty(), true),
                arguments(0, false),
                arguments(new String[0], true),
                arguments(new String[1], false),
                arguments(new int[0], true),
                arguments(new int[1], false),
                arguments(new long[0], true),
                arguments(new short[0], true),
                arguments(new byte[0], true),
                arguments(new double[0], true),
                arguments(new float[0], true),
                arguments(new float[1], false),
                arguments(new boolean[0], true),
                arguments(new char[0], true));
    }

    @ParameterizedTest
    @MethodSource("values")
    void tellsWhatHoldsNothing(@Nullable Object value, boolean empty) {
        assertEquals(empty, FieldSupport.isEmpty(value));
    }
}
