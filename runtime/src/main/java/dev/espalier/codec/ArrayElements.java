package dev.espalier.codec;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The elements of an array of which only the value tells what it holds. */
final class ArrayElements {

    private ArrayElements() {}

    static List<?> of(Object array) {
        if (array instanceof Object[] values) {
            return Arrays.asList(values);
        } else if (array instanceof int[] values) {
            return list(values.length, i -> values[i]);
        } else if (array instanceof long[] values) {
            return list(values.length, i -> values[i]);
        } else if (array instanceof short[] values) {
            return list(values.length, i -> values[i]);
        } else if (array instanceof byte[] values) {
            return list(values.length, i -> values[i]);
        } else if (array instanceof double[] values) {
            return list(values.length, i -> values[i]);
        } else if (array instanceof float[] values) {
            return list(values.length, i -> values[i]);
        } else if (array instanceof boolean[] values) {
            return list(values.length, i -> values[i]);
        } else if (array instanceof char[] values) {
            return list(values.length, i -> values[i]);
        }
        throw new IllegalArgumentException(array.getClass() + " is no array");
    }

    private static List<Object> list(int length, IntFunction<Object> element) {
        return IntStream.range(0, length).mapToObj(element).toList();
    }
}
