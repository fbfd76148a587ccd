package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A parameter of the mapping that the field's annotation does not have: {@code @RawParameter(name = "boost", json =
 * "2")}. What is known of the parameter is checked as if it were an attribute.
 */
@Documented
@Repeatable(RawParameter.List.class)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
public @interface RawParameter {

    /**
     * The name of the parameter in the mapping.
     *
     * @return not empty
     */
    String name();

    /**
     * The value, as JSON.
     *
     * @return strict JSON
     */
    String json();

    /**
     * The multi-field that the parameter belongs to.
     *
     * @return empty by default: the main field
     */
    String subField() default "";

    /** Holds several {@code @RawParameter} of one property. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
    @interface List {

        /**
         * The annotations, in the order of the source.
         *
         * @return at least two
         */
        RawParameter[] value();
    }
}
