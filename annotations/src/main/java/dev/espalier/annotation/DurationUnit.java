package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.temporal.ChronoUnit;

/**
 * Keeps a {@code Duration} as a whole number of units, a field {@code long} unless another annotation says otherwise. A
 * duration that is no whole number of units is refused when it is written.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface DurationUnit {

    /**
     * What the number counts.
     *
     * @return the unit, {@code DAYS} at most
     */
    ChronoUnit value();
}
