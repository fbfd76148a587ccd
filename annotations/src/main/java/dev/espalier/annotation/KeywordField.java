package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One exact value: compared, sorted and aggregated as a whole. The field type {@code keyword}. It is the type of a
 * {@code String}, an enum or a {@code UUID} that carries no annotation.
 */
@Documented
@Repeatable(KeywordField.List.class)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
public @interface KeywordField {

    /**
     * The name of the field in the index.
     *
     * @return empty by default: the name of the property
     */
    String name() default "";

    /**
     * The name of a multi-field: {@code "raw"} indexes the same value once more, as {@code title.raw}.
     *
     * @return empty by default: this annotation describes the main field
     */
    String subField() default "";

    /**
     * Values longer than this many characters are kept in the source, but neither searched nor sorted.
     *
     * @return 8191 by default, the longest that fits the server's limit of 32766 bytes in any language
     */
    int ignoreAbove() default 8191;

    /**
     * The normalizer that is applied to the value before it is indexed and compared.
     *
     * @return empty by default: none
     */
    String normalizer() default "";

    /**
     * What is indexed for an explicit null.
     *
     * @return empty by default: nothing
     */
    String nullValue() default "";

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
     * Whether the value is kept by itself too, so that it can be fetched without the source.
     *
     * @return false by default
     */
    boolean store() default false;

    /**
     * What is recorded of each value.
     *
     * @return only which documents have it by default
     */
    KeywordIndexOptions indexOptions() default KeywordIndexOptions.DOCS;

    /**
     * Whether it is kept for scoring how many values a document has. It can be given up later, never regained.
     *
     * @return false by default
     */
    boolean norms() default false;

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
     * Whether the value before normalization is dropped where the source is put together from columns. Newer releases
     * of Elasticsearch alone have it.
     *
     * @return false by default
     */
    boolean normalizerSkipStoreOriginalValue() default false;

    /**
     * Whether matches are scored by {@link #similarity()} instead of all alike. Newer releases of OpenSearch alone
     * have it.
     *
     * @return false by default
     */
    boolean useSimilarity() default false;

    /**
     * A script in Painless that computes the value when a document is indexed, instead of reading it from the source.
     *
     * @return empty by default: the value is read
     */
    String script() default "";

    /**
     * What becomes of a document whose {@link #script()} fails.
     *
     * @return it is refused by default
     */
    OnScriptError onScriptError() default OnScriptError.FAIL;

    /**
     * Whether the value is part of what identifies a time series, in an index of that mode.
     *
     * @return false by default
     */
    boolean timeSeriesDimension() default false;

    /**
     * Notes for those who read the mapping. The server keeps them and does nothing with them.
     *
     * @return at most five; none by default
     */
    Meta[] meta() default {};

    /**
     * The fields that the value is copied to, by their full names. A copy is searched; it is not part of the source.
     *
     * @return none by default
     */
    String[] copyTo() default {};

    /** Holds several {@code @KeywordField} of one property. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
    @interface List {

        /**
         * The annotations, in the order of the source.
         *
         * @return at least two
         */
        KeywordField[] value();
    }
}
