package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A collection of objects (or one object) whose elements are searched one by one: conditions on several of their
 * properties must hold for the same element. The field type {@code nested}; each element costs one hidden document.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
public @interface NestedField {

    /**
     * The name of the field in the index.
     *
     * @return empty by default: the name of the property
     */
    String name() default "";

    /**
     * What the server does with fields of the object that the class does not declare.
     *
     * @return as the object around it by default
     */
    ObjectDynamic dynamic() default ObjectDynamic.INHERIT;

    /**
     * Whether the fields are added to the object around it too, where they can be searched without a nested query.
     *
     * @return false by default
     */
    boolean includeInParent() default false;

    /**
     * Whether the fields are added to the document too, where they can be searched without a nested query.
     *
     * @return false by default
     */
    boolean includeInRoot() default false;
}
