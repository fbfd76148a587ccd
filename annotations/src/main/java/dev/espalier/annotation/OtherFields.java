package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A {@code Map<String, RawJson>} that keeps the fields which the class does not declare, in their order, and writes them
 * behind all others. It is no field of the index itself. For the server to take unknown fields, the document must not be
 * {@link Dynamic#STRICT}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface OtherFields {}
