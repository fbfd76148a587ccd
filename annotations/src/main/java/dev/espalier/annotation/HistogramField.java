package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Numbers that were counted before they were indexed: values with how often each occurs. The field type {@code
 * histogram}, of Elasticsearch alone. It is aggregated, not searched.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface HistogramField {

    /**
     * The name of the field in the index.
     *
     * @return empty by default: the name of the property
     */
    String name() default "";

    /**
     * Whether a value that cannot be read is left out of the index; otherwise the document is refused.
     *
     * @return false by default
     */
    boolean ignoreMalformed() default false;

    /**
     * Whether the value is a measurement, in an index of time series.
     *
     * @return none by default
     */
    HistogramMetric timeSeriesMetric() default HistogramMetric.NONE;

    /**
     * Notes for those who read the mapping. The server keeps them and does nothing with them.
     *
     * @return at most five; none by default
     */
    Meta[] meta() default {};
}
