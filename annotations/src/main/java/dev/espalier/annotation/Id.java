package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The property that holds the document's id. Its string form becomes {@code _id}; the property itself is stored as a
 * field as well (a {@code keyword}, or the number's type), because servers neither sort nor aggregate on {@code _id}.
 *
 * <p>Legal types: {@code String}, {@code UUID}, {@code int}, {@code long} and their boxes.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
public @interface Id {}
