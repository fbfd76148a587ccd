package dev.espalier.search;

import java.util.List;
import java.util.OptionalDouble;

/** The member {@code hits} of a response. */
record Hits<T>(List<Hit<T>> list, Total total, OptionalDouble maxScore) {

    private static final Hits<?> NONE = new Hits<>(List.of(), new Total(0, false), OptionalDouble.empty());

    @SuppressWarnings("unchecked") // there is no hit in it
    static <T> Hits<T> none() {
        return (Hits<T>) NONE;
    }
}
