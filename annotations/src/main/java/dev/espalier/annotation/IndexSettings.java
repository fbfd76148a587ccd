package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Settings of the index of a document. What is left out is up to the server. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface IndexSettings {

    /**
     * The number of primary shards, fixed once the index exists.
     *
     * @return -1 by default: the server's, which is 1
     */
    int shards() default -1;

    /**
     * The number of copies of each shard.
     *
     * @return -1 by default: the server's, which is 1
     */
    int replicas() default -1;
}
