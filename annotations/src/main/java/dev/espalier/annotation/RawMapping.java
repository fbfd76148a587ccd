package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The whole mapping of an index in JSON, instead of the one that is made of the class. The fields of the class must
 * be found in it under their names; what they can be asked still follows from their annotations, which cannot state another type
 * than it has. Types and parameters are checked as far as they are known.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface RawMapping {

    /**
     * The mapping, a JSON object with {@code properties}.
     *
     * @return strict JSON
     */
    String value();
}
