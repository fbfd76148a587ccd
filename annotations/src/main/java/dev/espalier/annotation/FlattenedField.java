package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A whole object as one field: each of its values is an exact string, found by its key. The field type {@code
 * flattened} on Elasticsearch, {@code flat_object} on OpenSearch, which has none of the parameters.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
public @interface FlattenedField {

    /**
     * The name of the field in the index.
     *
     * @return empty by default: the name of the property
     */
    String name() default "";

    /**
     * Whether the field can be searched.
     *
     * @return true by default
     */
    boolean index() default true;

    /**
     * Whether values are kept in columns, for sorting and aggregations.
     *
     * @return true by default
     */
    boolean docValues() default true;

    /**
     * How deeply objects may be nested inside the value.
     *
     * @return 20 by default
     */
    int depthLimit() default 20;

    /**
     * Values longer than this many characters are kept in the source, but neither searched nor sorted.
     *
     * @return no limit by default
     */
    int ignoreAbove() default 2147483647;

    /**
     * What is indexed for an explicit null.
     *
     * @return empty by default: nothing
     */
    String nullValue() default "";

    /**
     * What is recorded of each value.
     *
     * @return only which documents have it by default
     */
    KeywordIndexOptions indexOptions() default KeywordIndexOptions.DOCS;

    /**
     * How matches are scored: {@code "BM25"}, {@code "boolean"}, or a similarity that the index's settings declare.
     *
     * @return empty by default: the index's default, {@code BM25}
     */
    String similarity() default "";

    /**
     * Whether the numbering of values is made at each refresh, instead of by the first aggregation after it.
     *
     * @return false by default
     */
    boolean eagerGlobalOrdinals() default false;

    /**
     * Whether a full-text query splits its words at white space before it looks them up.
     *
     * @return false by default
     */
    boolean splitQueriesOnWhitespace() default false;

    /**
     * The keys whose values are part of what identifies a time series.
     *
     * @return none by default
     */
    String[] timeSeriesDimensions() default {};

    /**
     * What is kept of arrays where the source is put together from columns. Newer releases of Elasticsearch alone
     * have it.
     *
     * @return the set of their values by default
     */
    LeafArrays preserveLeafArrays() default LeafArrays.LOSSY;

    /**
     * Notes for those who read the mapping. The server keeps them and does nothing with them.
     *
     * @return at most five; none by default
     */
    Meta[] meta() default {};
}
