package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Several vectors for one value, for scripts that score again what was found. The field type {@code rank_vectors}, of
 * Elasticsearch alone. The property is a {@code float[][]}, a {@code List<float[]>} or a {@code List<List<Float>>}, with
 * {@code Byte} for elements that are bytes or bits.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
public @interface RankVectorsField {

    /**
     * The name of the field in the index.
     *
     * @return empty by default: the name of the property
     */
    String name() default "";

    /**
     * How many numbers each vector has.
     *
     * @return 1 to 4096; 0 by default: as the first document has
     */
    int dims() default 0;

    /**
     * What each number of the vectors is.
     *
     * @return floating-point numbers of 32 bits by default
     */
    VectorElementType elementType() default VectorElementType.FLOAT;

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
