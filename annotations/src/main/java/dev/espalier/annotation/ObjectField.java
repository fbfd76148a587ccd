package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An object inside the document. A single object needs no annotation; a collection of objects must say
 * {@code @ObjectField} or {@link NestedField}. In a collection of plain objects the server forgets which values belong
 * together: a search for author A and four stars finds a document where A gave one star and B gave four.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface ObjectField {

    /**
     * The name of the field in the index.
     *
     * @return empty by default: the name of the property
     */
    String name() default "";
}
