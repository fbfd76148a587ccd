package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which tokens a search by weights leaves out: those that are frequent and weigh little. Elasticsearch alone has it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface SparseVectorIndexOptions {

    /**
     * Whether tokens are left out.
     *
     * @return true by default
     */
    boolean prune() default true;

    /**
     * How many times more frequent than the average a token must be.
     *
     * @return 1 to 100; 0 by default: the server's choice, 5
     */
    double tokensFreqRatioThreshold() default 0;

    /**
     * How much less than the heaviest token a token must weigh.
     *
     * @return 0 to 1; -1 by default: the server's choice, 0.4
     */
    double tokensWeightThreshold() default -1;
}
