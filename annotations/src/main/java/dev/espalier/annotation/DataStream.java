package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores documents in a data stream of the name {@link Document#index()}: a row of hidden indexes, of which the newest takes
 * new documents. Nothing in it is replaced, and single documents are not got or removed by their ids; the repository of such
 * a document is a {@code DataStreamRepository}, which has no methods for that.
 *
 * <p>Each document has a time in the field {@code @timestamp}:
 *
 * <pre>{@code
 * @DataStream(retention = "30d")
 * @Document(index = "requests", generatedId = true)
 * record LoggedRequest(@Id String id, @DateField(name = "@timestamp") Instant at, @KeywordField String path) {}
 * }</pre>
 *
 * <p>A data stream is created from an index template: {@link IndexTemplate} says more of it, and without that one is
 * written for the name of the stream alone. It cannot be {@linkplain Document#versioned() versioned} as well, because it
 * numbers its indexes itself; a change that none of them takes needs a higher {@link Document#version()} and a rollover.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface DataStream {

    /**
     * The field that holds the time of a document: a date or date_nanos, outside of other objects. Another name than the
     * default needs OpenSearch.
     *
     * @return the name in the index
     */
    String timestampField() default "@timestamp";

    /**
     * For how long at least documents are kept, such as {@code 30d}; the server removes older ones when it can. Elasticsearch
     * only, from 8.11 on; OpenSearch has policies of its own for that.
     *
     * @return empty by default: for ever, unless something else removes them
     */
    String retention() default "";

    /**
     * Whether the stream is left out where names are given by a pattern. Elasticsearch only.
     *
     * @return false by default
     */
    boolean hidden() default false;
}
