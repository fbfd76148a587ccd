package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A date, where the defaults of its Java type do not fit. The field type {@code date}: an {@code Instant} is kept in
 * milliseconds, a {@code LocalDate} as a day.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface DateField {

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
