package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which parts of a document are kept: the mapping parameter {@code _source}. What is left out can be searched but
 * never read back, neither by the application nor by a reindex.
 *
 * <p>On a method of a repository: which fields of the documents it returns. Properties of other fields are null, 0 or false.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface SourceFilter {

    /**
     * Whether documents are kept at all. Not for methods.
     *
     * @return true by default
     */
    boolean enabled() default true;

    /**
     * The fields that are kept, by their full names, with {@code *} for any characters.
     *
     * @return all by default
     */
    String[] includes() default {};

    /**
     * The fields that are not kept, by their full names, with {@code *} for any characters.
     *
     * @return none by default
     */
    String[] excludes() default {};
}
