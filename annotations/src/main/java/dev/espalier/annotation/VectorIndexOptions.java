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
     * Whether vectors that are compared once more, exactly, are read from disk each time and take no memory, with a graph
     * over smaller numbers or {@link VectorIndexType#BBQ_DISK}. Elasticsearch alone has it, from 9.3 on.
     *
     * @return false by default
     */
    boolean onDiskRescore() default false;

    /**
     * Up to how many vectors of a segment are kept as a list without a graph or clusters. Elasticsearch alone has it, from
     * 9.4 on.
     *
     * @return 0 for none; -1 by default: the server's choice
     */
    int flatIndexThreshold() default -1;

    /**
     * How many vectors a cluster has, with {@link VectorIndexType#BBQ_DISK}.
     *
     * @return 64 to 65,536; 0 by default: the server's choice, 384
     */
    int clusterSize() default 0;

    /**
     * How much of all clusters a search looks at, with {@link VectorIndexType#BBQ_DISK}, where the search does not say.
     *
     * @return in percent, to 100; 0 by default: as follows from the number of candidates
     */
    double defaultVisitPercentage() default 0;

    /**
     * How many bits each number gets, with {@link VectorIndexType#BBQ_DISK}, from Elasticsearch 9.4 on.
     *
     * @return 1, 2, 4 or 7; 0 by default: the server's choice, 1
     */
    int bits() default 0;

    /**
     * Whether vectors are turned before they get smaller, with {@link VectorIndexType#BBQ_DISK}: more exact where their
     * numbers are distributed unevenly, and never to be changed. From Elasticsearch 9.4 on.
     *
     * @return false by default
     */
    boolean precondition() default false;

    /**
     * The library that searches. OpenSearch alone has the choice.
     *
     * @return the server's choice by default
     */
    VectorEngine engine() default VectorEngine.DEFAULT;
}
