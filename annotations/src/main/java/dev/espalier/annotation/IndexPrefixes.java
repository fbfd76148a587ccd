package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Beginnings of words that are indexed beside the words, so that searches for prefixes are fast.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface IndexPrefixes {

    /**
     * The length of the shortest beginning.
     *
     * @return at least 1; 2 by default
     */
    int minChars() default 2;

    /**
     * The length of the longest beginning.
     *
     * @return at most 19; 5 by default
     */
    int maxChars() default 5;
}
