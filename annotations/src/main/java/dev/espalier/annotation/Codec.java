package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the codec of a type, or of the values of one property: on a type it holds wherever the type occurs, on a
 * property for that one, where it comes first. A property whose values are written so needs an annotation that states
 * its field type, unless the codec says with {@link WrittenAs} what it writes.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.TYPE})
public @interface Codec {

    /**
     * The codec.
     *
     * @return a class that implements {@code dev.espalier.codec.ValueCodec} for the annotated type, with a constant
     *     {@code INSTANCE} or a constructor without parameters
     */
    Class<?> value();
}
