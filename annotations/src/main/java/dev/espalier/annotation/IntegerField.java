package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A whole number of 32 bits. The field type {@code integer}.
 */
@Documented
@Repeatable(IntegerField.List.class)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
public @interface IntegerField {

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
     * Whether blocks of documents are skipped whose values are out of the range that is searched for. OpenSearch
     * alone has it.
     *
     * @return false by default: as the server chooses
     */
    boolean skipList() default false;

    /**
     * Whether the value is kept by itself too, so that it can be fetched without the source.
     *
     * @return false by default
     */
    boolean store() default false;

    /**
     * Whether texts are read as numbers, and fractions cut off; otherwise the document is refused.
     *
     * @return true by default
     */
    boolean coerce() default true;

    /**
     * Whether a value that cannot be read is left out of the index; otherwise the document is refused.
     *
     * @return false by default
     */
    boolean ignoreMalformed() default false;

    /**
     * The number that is indexed for an explicit null.
     *
     * @return empty by default: nothing
     */
    String nullValue() default "";

    /**
     * Whether the value is part of what identifies a time series, in an index of that mode.
     *
     * @return false by default
     */
    boolean timeSeriesDimension() default false;

    /**
     * What kind of measurement the value is, in an index of time series.
     *
     * @return none by default
     */
    TimeSeriesMetric timeSeriesMetric() default TimeSeriesMetric.NONE;

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

    /** Holds several {@code @IntegerField} of one property. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
    @interface List {

        /**
         * The annotations, in the order of the source.
         *
         * @return at least two
         */
        IntegerField[] value();
    }
}
