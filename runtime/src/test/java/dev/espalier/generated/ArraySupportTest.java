package dev.espalier.generated;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArraySupportTest {

    @Test
    void takesArraysForLists() {
        assertEquals(List.of("a", "b"), ArraySupport.asList(new String[] {"a", "b"}));
        assertEquals(List.of(1, 2), ArraySupport.asList(new int[] {1, 2}));
        assertEquals(List.of(1L, 2L), ArraySupport.asList(new long[] {1, 2}));
        assertEquals(List.of(1.5, 2.5), ArraySupport.asList(new double[] {1.5, 2.5}));
        assertEquals(List.of(1.5f), ArraySupport.asList(new float[] {1.5f}));
        assertEquals(List.of((short) 1), ArraySupport.asList(new short[] {1}));
        assertEquals(List.of(true, false), ArraySupport.asList(new boolean[] {true, false}));
    }

    @Test
    void makesArraysOfLists() {
        assertArrayEquals(new String[] {"a", "b"}, ArraySupport.toArray(List.of("a", "b"), String[]::new));
        assertArrayEquals(new int[] {1, 2}, ArraySupport.toIntArray(List.of(1, 2)));
        assertArrayEquals(new long[] {1, 2}, ArraySupport.toLongArray(List.of(1L, 2L)));
        assertArrayEquals(new double[] {1.5, 2.5}, ArraySupport.toDoubleArray(List.of(1.5, 2.5)));
        assertArrayEquals(new short[] {1}, ArraySupport.toShortArray(List.of((short) 1)));
        assertArrayEquals(new boolean[] {true, false}, ArraySupport.toBooleanArray(List.of(true, false)));
    }

    @Test
    void leavesNullAsItIs() {
        assertNull(ArraySupport.asList((String[]) null));
        assertNull(ArraySupport.asList((int[]) null));
        assertNull(ArraySupport.toArray(null, String[]::new));
        assertNull(ArraySupport.toIntArray(null));
    }
}
