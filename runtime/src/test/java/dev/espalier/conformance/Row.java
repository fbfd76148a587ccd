package dev.espalier.conformance;

import java.util.Comparator;

/**
 * A feature.
 *
 * @param area what it belongs to
 * @param feature what is tried
 */
record Row(String area, String feature) implements Comparable<Row> {

    private static final Comparator<Row> ORDER = Comparator.comparing(Row::area).thenComparing(Row::feature);

    @Override
    public int compareTo(Row other) {
        return ORDER.compare(this, other);
    }
}
