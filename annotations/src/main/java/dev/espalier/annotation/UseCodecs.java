package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Codecs that a document uses for types that cannot be annotated themselves: those of libraries, for instance. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface UseCodecs {

    /**
     * The codecs, each for the type that it implements {@code dev.espalier.codec.ValueCodec} for.
     *
     * @return classes with a constant {@code INSTANCE} or a constructor without parameters
     */
    Class<?>[] value();
}
