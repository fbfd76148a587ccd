package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A field of the index that is written, and not read: for searching only, as a value that is computed from others. It
 * needs no setter; in a record it may stand on a method that is no component. Where a constructor or factory asks for it,
 * it is handed null, 0 or false.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface WriteOnly {}
