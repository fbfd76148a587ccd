package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A decimal number that is kept as a whole number of steps: a price with two decimals has 100 steps. The field type
 * {@code scaled_float}. The source keeps the exact number; searching, sorting and aggregating see the nearest step.
 * Beyond 64 bits of steps they see the last one, without an error of the server; a {@code BigDecimal} is refused then.
 */
@Documented
@Repeatable(ScaledFloatField.List.class)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
public @interface ScaledFloatField {

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
     * How many steps there are in 1; the number of decimals kept is its power of ten.
     *
     * @return more than 0, {@code 100} for two decimals
     */
    double scalingFactor();

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

    /** Holds several {@code @ScaledFloatField} of one property. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
    @interface List {

        /**
         * The annotations, in the order of the source.
         *
         * @return at least two
         */
        ScaledFloatField[] value();
    }
}
