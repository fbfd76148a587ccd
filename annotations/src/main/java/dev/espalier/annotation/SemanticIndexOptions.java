package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How the vectors are indexed that an inference endpoint makes of a text. The endpoint decides of which kind they are, so
 * that only one of the two can be meant.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface SemanticIndexOptions {

    /**
     * For endpoints of the task {@code text_embedding}.
     *
     * @return the server's choice by default
     */
    VectorIndexOptions denseVector() default @VectorIndexOptions;

    /**
     * For endpoints of the task {@code sparse_embedding}. From Elasticsearch 9.2 on.
     *
     * @return the server's choice by default
     */
    SparseVectorIndexOptions sparseVector() default @SparseVectorIndexOptions;
}
