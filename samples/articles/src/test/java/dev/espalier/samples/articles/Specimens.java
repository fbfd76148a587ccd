package dev.espalier.samples.articles;

import dev.espalier.annotation.Allow;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.FloatField;
import dev.espalier.annotation.Id;
import java.util.List;

/** A document with arrays, which compare by identity. */
@Document(index = "arrays")
record Specimens(
        @Id String id,
        byte[] bytes,
        short[] small,
        int[] medium,
        long[] large,
        @FloatField float[] single,
        double[] twice,
        boolean[] flags,
        char[] letters,
        String[] texts,
        @Allow("DOC-135") List<List<Integer>> rows) {}
