package dev.espalier.schema;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of index that Elasticsearch makes of dense vectors. */
public enum VectorIndexKind {
    /** All vectors are compared. */
    FLAT("flat", "elasticsearch:8.12"),
    /** All vectors are compared, as numbers of 8 bits. */
    INT8_FLAT("int8_flat", "elasticsearch:8.12"),
    /** All vectors are compared, as numbers of 4 bits. */
    INT4_FLAT("int4_flat", "elasticsearch:8.15"),
    /** All vectors are compared, as single bits. */
    BBQ_FLAT("bbq_flat", "elasticsearch:8.16"),
    /** A graph over the vectors. */
    HNSW("hnsw", "elasticsearch:8.0"),
    /** A graph over numbers of 8 bits. */
    INT8_HNSW("int8_hnsw", "elasticsearch:8.12"),
    /** A graph over numbers of 4 bits. */
    INT4_HNSW("int4_hnsw", "elasticsearch:8.15"),
    /** A graph over single bits. */
    BBQ_HNSW("bbq_hnsw", "elasticsearch:8.16"),
    /** Clusters of single bits, read from disk. */
    BBQ_DISK("bbq_disk", "elasticsearch:9.2");

    private final String type;
    private final Availability availability;

    VectorIndexKind(String type, String since) {
        this.type = type;
        this.availability = Availability.since(since);
    }

    /**
     * The kind of a name.
     *
     * @param type as in a mapping: {@code int8_hnsw}
     * @return empty for names that are not known
     */
    public static Optional<VectorIndexKind> named(String type) {
        return Stream.of(values()).filter(kind -> kind.type.equals(type)).findFirst();
    }

    /**
     * The name of the kind.
     *
     * @return as in a mapping: {@code int8_hnsw}
     */
    public String type() {
        return type;
    }

    /**
     * Which releases have it.
     *
     * @return releases of Elasticsearch
     */
    public Availability availability() {
        return availability;
    }

    /**
     * Whether vectors are found by a graph.
     *
     * @return true for all whose names end in {@code hnsw}
     */
    public boolean hasGraph() {
        return type.endsWith("hnsw");
    }

    /**
     * Whether what is compared first is smaller than the vectors.
     *
     * @return false for {@link #FLAT} and {@link #HNSW}
     */
    public boolean isQuantized() {
        return this != FLAT && this != HNSW;
    }

    static List<String> types() {
        return Stream.of(values()).map(VectorIndexKind::type).toList();
    }
}
