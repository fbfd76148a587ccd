package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The field that tells which of its subtypes an object of a sealed type, or of one with {@link SubType}, is. It is a
 * {@code keyword}, written first into each object, and holds the name of the subtype, see {@link TypeName}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Discriminator {

    /**
     * The name of the field.
     *
     * @return a name that no property of a subtype has; {@code type} where this annotation is missing
     */
    String value();
}
