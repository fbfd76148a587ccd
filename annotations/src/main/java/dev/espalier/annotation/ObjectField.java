package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An object inside the document. A single object needs no annotation; a collection of objects must say {@code
 * @ObjectField} or {@link NestedField}. In a collection of plain objects the server forgets which values belong
 * together: a search for author A and four stars finds a document where A gave one star and B gave four.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
public @interface ObjectField {

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
     * Whether the object is indexed; otherwise it is kept in the source, unread.
     *
     * @return true by default
     */
    boolean enabled() default true;

    /**
     * Whether a dot in the name of a field makes an object of what stands before it. Elasticsearch alone has it.
     *
     * @return true by default
     */
    boolean subobjects() default true;
}
