package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An object whose fields are found without its name too: {@code attributes.host} as {@code host}. The field type
 * {@code passthrough}, of Elasticsearch alone.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
public @interface PassthroughField {

    /**
     * The name of the field in the index.
     *
     * @return empty by default: the name of the property
     */
    String name() default "";

    /**
     * Which of several such objects wins where they have fields of the same name: the highest.
     *
     * @return not negative; different for each such object
     */
    int priority();

    /**
     * What the server does with fields of the object that the class does not declare.
     *
     * @return as the object around it by default
     */
    ObjectDynamic dynamic() default ObjectDynamic.INHERIT;

    /**
     * Whether the object is indexed; otherwise it is kept in the source, unread.
     *
     * @return true by default
     */
    boolean enabled() default true;

    /**
     * Whether all fields of the object are part of what identifies a time series, in an index of that mode.
     *
     * @return false by default
     */
    boolean timeSeriesDimension() default false;
}
