package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A vector, found by its nearness to another. The field type {@code dense_vector} on Elasticsearch, {@code
 * knn_vector} on OpenSearch, where the index gets the setting {@code index.knn}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
public @interface DenseVectorField {

    /**
     * The name of the field in the index.
     *
     * @return empty by default: the name of the property
     */
    String name() default "";

    /**
     * How many numbers the vector has.
     *
     * @return 1 to 4096 on Elasticsearch, to 16000 on OpenSearch; a multiple of 8 for bits; 0 by default: as the first
     *     document has, for Elasticsearch alone, from 8.11
     */
    int dims() default 0;

    /**
     * What each number of the vector is.
     *
     * @return floating-point numbers of 32 bits by default
     */
    VectorElementType elementType() default VectorElementType.FLOAT;

    /**
     * Whether the vector is found by searching for its neighbours; otherwise only scripts compare it. OpenSearch decides that
     * for all vectors of an index together: its setting {@code knn} is true if one of them is to be found.
     *
     * @return true by default
     */
    boolean index() default true;

    /**
     * How nearness is measured.
     *
     * @return the server's choice by default: cosine, or the distance of bits
     */
    VectorSimilarity similarity() default VectorSimilarity.DEFAULT;

    /**
     * How neighbours are searched for.
     *
     * @return the server's choice by default
     */
    VectorIndexOptions indexOptions() default @VectorIndexOptions;

    /**
     * Notes for those who read the mapping. The server keeps them and does nothing with them.
     *
     * @return at most five; none by default
     */
    Meta[] meta() default {};

    /**
     * The fields that the value is copied to, by their full names. A copy is searched; it is not part of the source.
     *
     * @return none by default
     */
    String[] copyTo() default {};
}
