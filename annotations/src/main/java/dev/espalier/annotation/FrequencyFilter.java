package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which terms of a text are loaded into memory, by how many documents have them.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface FrequencyFilter {

    /**
     * The fewest documents: a share up to 1, or a number above.
     *
     * @return 0 by default
     */
    double min() default 0;

    /**
     * The most documents: a share up to 1, or a number above.
     *
     * @return no limit by default
     */
    double max() default 2147483647;

    /**
     * The smallest segment, in documents, that this is applied to.
     *
     * @return 0 by default
     */
    int minSegmentSize() default 0;
}
