package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Weights of tokens, as models make them of texts. The field type {@code sparse_vector}. Weights are positive.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
public @interface SparseVectorField {

    /**
     * The name of the field in the index.
     *
     * @return empty by default: the name of the property
     */
    String name() default "";

    /**
     * Whether the value is kept by itself too, so that it can be fetched without the source.
     *
     * @return false by default
     */
    boolean store() default false;

    /**
     * Which tokens a search leaves out.
     *
     * @return the server's choice by default
     */
    SparseVectorIndexOptions indexOptions() default @SparseVectorIndexOptions;

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
