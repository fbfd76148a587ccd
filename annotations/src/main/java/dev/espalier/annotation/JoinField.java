package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which document is the parent of which, within one index. The field type {@code join}; an index has one. Children
 * are found by their parents and the other way round, at a price: an object that is {@link NestedField nested} is
 * faster.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
public @interface JoinField {

    /**
     * The name of the field in the index.
     *
     * @return empty by default: the name of the property
     */
    String name() default "";

    /**
     * Which documents can be children of which.
     *
     * @return at least one
     */
    Relation[] relations();

    /**
     * Whether the numbering of values is made at each refresh, instead of by the first aggregation after it.
     *
     * @return true by default
     */
    boolean eagerGlobalOrdinals() default true;
}
