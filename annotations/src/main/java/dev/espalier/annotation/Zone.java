package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The zone in which a {@code LocalDateTime} is meant. The index keeps points in time, so one is needed; without the
 * annotation it is UTC, which the compiler warns about. A time that clocks show twice becomes the earlier one; a time
 * that they skip is moved on by what they skip, and is read back so.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Zone {

    /**
     * The id of the zone.
     *
     * @return {@code "UTC"}, {@code "Europe/Vienna"}, {@code "+01:00"}
     */
    String value();
}
