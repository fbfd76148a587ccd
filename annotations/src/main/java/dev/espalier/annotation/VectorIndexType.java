package dev.espalier.annotation;

/** How neighbours of a vector are searched for. OpenSearch knows {@link #HNSW} and {@link #FLAT} alone. */
public enum VectorIndexType {
    /** As the server chooses. */
    DEFAULT,
    /** By a graph over the vectors: {@code hnsw}. */
    HNSW,
    /** By a graph over numbers of 8 bits: {@code int8_hnsw}. */
    INT8_HNSW,
    /** By a graph over numbers of 4 bits: {@code int4_hnsw}. */
    INT4_HNSW,
    /** By a graph over single bits: {@code bbq_hnsw}. */
    BBQ_HNSW,
    /**
     * By looking at all vectors: {@code flat}. Elasticsearch 9.4 takes all of them for neighbours where matches are counted, or ordered by
     * something else than their nearness.
     */
    FLAT,
    /** By looking at all numbers of 8 bits: {@code int8_flat}. */
    INT8_FLAT,
    /** By looking at all numbers of 4 bits: {@code int4_flat}. */
    INT4_FLAT,
    /** By looking at all single bits: {@code bbq_flat}. */
    BBQ_FLAT,
    /** By clusters of single bits, from disk: {@code bbq_disk}, from Elasticsearch 9.2 on. It needs an Enterprise licence. */
    BBQ_DISK
}
