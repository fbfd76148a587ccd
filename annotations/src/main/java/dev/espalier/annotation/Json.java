package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Leaves a property of any type to Jackson's databind, with its shared mapper and its defaults. The value is kept in the
 * source and not searchable, unless an annotation of a field says otherwise. For a mapper of your own, name a subclass
 * of {@code dev.espalier.codec.DatabindCodec} with {@link Codec}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Json {}
