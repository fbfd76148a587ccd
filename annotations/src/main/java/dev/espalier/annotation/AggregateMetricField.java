package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Numbers that were summed up before they were indexed: their minimum, maximum, sum and count. The field type {@code
 * aggregate_metric_double}, of Elasticsearch alone.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
public @interface AggregateMetricField {

    /**
     * The name of the field in the index.
     *
     * @return empty by default: the name of the property
     */
    String name() default "";

    /**
     * What is kept of the numbers.
     *
     * @return at least one
     */
    AggregateMetric[] metrics();

    /**
     * What a search without further words compares.
     *
     * @return one of {@link #metrics()}
     */
    AggregateMetric defaultMetric();

    /**
     * Whether a value that cannot be read is left out of the index; otherwise the document is refused.
     *
     * @return false by default
     */
    boolean ignoreMalformed() default false;

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
}
