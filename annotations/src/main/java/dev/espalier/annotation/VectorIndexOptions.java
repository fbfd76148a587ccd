package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How neighbours of a vector are searched for.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface VectorIndexOptions {

    /**
     * The kind of index.
     *
     * @return the server's choice by default
     */
    VectorIndexType type() default VectorIndexType.DEFAULT;

    /**
     * How many neighbours each vector has in a graph.
     *
     * @return 0 by default: the server's choice, 16
     */
    int m() default 0;

    /**
     * How many candidates are looked at for the neighbours of a vector that is added to a graph.
     *
     * @return 0 by default: the server's choice, 100
     */
    int efConstruction() default 0;

    /**
     * Which share of the values is kept exactly apart when numbers are made smaller; 0 lets the server find out.
     * Elasticsearch alone has it.
     *
     * @return 0, or 0.9 to 1; -1 by default: the server's choice
     */
    double confidenceInterval() default -1;

    /**
     * How many times more vectors are compared once more, exactly, than are asked for. Elasticsearch alone has it.
     *
     * @return more than 1, less than 10; 0 by default: the server's choice
     */
    double oversample() default 0;

    /**
     * The library that searches. OpenSearch alone has the choice.
     *
     * @return the server's choice by default
     */
    VectorEngine engine() default VectorEngine.DEFAULT;
}
