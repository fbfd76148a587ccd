package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A number, where the defaults of its Java type do not fit. The field type follows the Java type: {@code integer},
 * {@code long}, {@code short}, {@code byte}, {@code float} or {@code double}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface NumberField {

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
}
