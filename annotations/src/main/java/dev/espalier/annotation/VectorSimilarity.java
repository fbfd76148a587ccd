package dev.espalier.annotation;

/**
 * How the nearness of vectors is measured: the mapping parameter {@code similarity}, {@code space_type} on
 * OpenSearch.
 */
public enum VectorSimilarity {
    /** As the server chooses. */
    DEFAULT,
    /** By distance: {@code l2_norm}, {@code l2} on OpenSearch. */
    L2_NORM,
    /** By the dot product of vectors of length 1: {@code dot_product}, {@code innerproduct} on OpenSearch. */
    DOT_PRODUCT,
    /** By angle: {@code cosine}, {@code cosinesimil} on OpenSearch. */
    COSINE,
    /** By the dot product of vectors of any length: {@code max_inner_product}, {@code innerproduct} on OpenSearch. */
    MAX_INNER_PRODUCT,
    /**
     * By the number of bits that differ: {@code hamming} on OpenSearch; on Elasticsearch bits are always compared so.
     */
    HAMMING
}
