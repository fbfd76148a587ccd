package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * By what suggestions of a completion are filtered or raised.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface CompletionContext {

    /**
     * The name by which a search states it.
     *
     * @return not empty
     */
    String name();

    /**
     * What it is.
     *
     * @return a word by default
     */
    ContextType type() default ContextType.CATEGORY;

    /**
     * The field that it is read from.
     *
     * @return empty by default: the value itself brings it
     */
    String path() default "";

    /**
     * How exactly places are told apart: a distance such as {@code "5km"}, or a length of geohash from 1 to 12.
     *
     * @return empty by default: 6, about a kilometre
     */
    String precision() default "";
}
