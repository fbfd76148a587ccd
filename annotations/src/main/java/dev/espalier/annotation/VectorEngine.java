package dev.espalier.annotation;

/** The library that searches vectors on OpenSearch. */
public enum VectorEngine {
    /** As the server chooses. */
    DEFAULT,
    /** Faiss: {@code faiss}. */
    FAISS,
    /** Lucene: {@code lucene}. */
    LUCENE,
    /** Nmslib, which newer releases no longer take for new indices: {@code nmslib}. */
    NMSLIB
}
