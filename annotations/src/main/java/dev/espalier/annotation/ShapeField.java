package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A shape in a plane. The field type {@code shape} on Elasticsearch, {@code xy_shape} on OpenSearch.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
public @interface ShapeField {

    /**
     * The name of the field in the index.
     *
     * @return empty by default: the name of the property
     */
    String name() default "";

    /**
     * Whether the field can be searched.
     *
     * @return true by default
     */
    boolean index() default true;

    /**
     * Whether values are kept in columns, for sorting and aggregations.
     *
     * @return true by default
     */
    boolean docValues() default true;

    /**
     * Whether the value is kept by itself too, so that it can be fetched without the source.
     *
     * @return false by default
     */
    boolean store() default false;

    /**
     * In which order the points of a polygon's outer ring are read.
     *
     * @return counter-clockwise by default
     */
    Orientation orientation() default Orientation.RIGHT;

    /**
     * Whether a value that cannot be read is left out of the index; otherwise the document is refused.
     *
     * @return false by default
     */
    boolean ignoreMalformed() default false;

    /**
     * Whether a third coordinate is accepted, and dropped.
     *
     * @return true by default
     */
    boolean ignoreZValue() default true;

    /**
     * Whether polygons that are left open are closed; otherwise the document is refused.
     *
     * @return false by default
     */
    boolean coerce() default false;

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
