package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks each condition of a query method of a nested property by itself: different elements may satisfy them. Without it, the
 * conditions of one conjunction that lie under one nested property must hold for the same element.
 *
 * <pre>{@code
 * @SeparateNested // Bob has commented, and somebody has given five stars
 * List<Article> findByCommentsAuthorAndCommentsStars(String author, int stars);
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface SeparateNested {}
