package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name of a parameter for the placeholders of {@link Query}, where the name in the source is not to be used or is
 * not kept in the class file.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Param {

    /**
     * The name, without the colon.
     *
     * @return a Java identifier
     */
    String value();
}
