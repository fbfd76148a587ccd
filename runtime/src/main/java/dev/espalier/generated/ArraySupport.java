package dev.espalier.generated;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Arrays as lists and back, for generated codecs, which know lists alone. Null stays null. */
public final class ArraySupport {

    private ArraySupport() {}

    /** The elements of an array. */
    public static <V> @Nullable List<V> asList(V @Nullable [] values) {
        return values == null ? null : Arrays.asList(values);
    }

    /** The elements of an array. */
    public static @Nullable List<Integer> asList(int @Nullable [] values) {
        return values == null ? null : Arrays.stream(values).boxed().toList();
    }

    /** The elements of an array. */
    public static @Nullable List<Long> asList(long @Nullable [] values) {
        return values == null ? null : Arrays.stream(values).boxed().toList();
    }

    /** The elements of an array. */
    public static @Nullable List<Double> asList(double @Nullable [] values) {
        return values == null ? null : Arrays.stream(values).boxed().toList();
    }

    /** The elements of an array. */
    public static @Nullable List<Float> asList(float @Nullable [] values) {
        if (values == null) {
            return null;
        }
        List<Float> list = new ArrayList<>(values.length);
        for (float value : values) {
            list.add(value);
        }
        return list;
    }

    /** The elements of an array. */
    public static @Nullable List<Short> asList(short @Nullable [] values) {
        if (values == null) {
            return null;
        }
        List<Short> list = new ArrayList<>(values.length);
        for (short value : values) {
            list.add(value);
        }
        return list;
    }

    /** The elements of an array. */
    public static @Nullable List<Boolean> asList(boolean @Nullable [] values) {
        if (values == null) {
            return null;
        }
        List<Boolean> list = new ArrayList<>(values.length);
        for (boolean value : values) {
            list.add(value);
        }
        return list;
    }

    /** An array of the elements of a list. */
    public static <V> V @Nullable [] toArray(@Nullable List<V> values, IntFunction<V[]> array) {
        return values == null ? null : values.toArray(array);
    }

    /** An array of the elements of a list. */
    public static int @Nullable [] toIntArray(@Nullable List<Integer> values) {
        return values == null
                ? null
                : values.stream().mapToInt(Integer::intValue).toArray();
    }

    /** An array of the elements of a list. */
    public static long @Nullable [] toLongArray(@Nullable List<Long> values) {
        return values == null
                ? null
                : values.stream().mapToLong(Long::longValue).toArray();
    }

    /** An array of the elements of a list. */
    public static double @Nullable [] toDoubleArray(@Nullable List<Double> values) {
        return values == null
                ? null
                : values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** An array of the elements of a list. */
    public static short @Nullable [] toShortArray(@Nullable List<Short> values) {
        if (values == null) {
            return null;
        }
        short[] array = new short[values.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = values.get(i);
        }
        return array;
    }

    /** An array of the elements of a list. */
    public static boolean @Nullable [] toBooleanArray(@Nullable List<Boolean> values) {
        if (values == null) {
            return null;
        }
        boolean[] array = new boolean[values.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = values.get(i);
        }
        return array;
    }

    /** The elements of an array. */
    public static @Nullable List<Byte> asList(byte @Nullable [] values) {
        if (values == null) {
            return null;
        }
        List<Byte> list = new ArrayList<>(values.length);
        for (byte value : values) {
            list.add(value);
        }
        return list;
    }

    /** The elements of an array. */
    public static @Nullable List<Character> asList(char @Nullable [] values) {
        if (values == null) {
            return null;
        }
        List<Character> list = new ArrayList<>(values.length);
        for (char value : values) {
            list.add(value);
        }
        return list;
    }

    /** An array of the elements of a list. */
    public static byte @Nullable [] toByteArray(@Nullable List<Byte> values) {
        if (values == null) {
            return null;
        }
        byte[] array = new byte[values.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = values.get(i);
        }
        return array;
    }

    /** An array of the elements of a list. */
    public static char @Nullable [] toCharArray(@Nullable List<Character> values) {
        if (values == null) {
            return null;
        }
        char[] array = new char[values.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = values.get(i);
        }
        return array;
    }
}
