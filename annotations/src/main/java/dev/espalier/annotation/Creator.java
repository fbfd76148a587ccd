package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Chooses how objects are made when they are read, where a class leaves a choice:
 *
 * <ul>
 *   <li>a constructor, or a static method that returns the class: its parameters are named like the properties whose
 *       values they take. Properties that it does not take are set by their setters.
 *   <li>a static method without parameters that returns a builder: the builder's methods are named like the properties,
 *       {@code title(...)}, {@code withTitle(...)} or {@code setTitle(...)}, and a method without parameters, best
 *       called {@code build}, returns the object.
 * </ul>
 *
 * <p>Without it a record is made by its canonical constructor. A class is made by its constructor without parameters if
 * there is one and properties can be set; else by its only constructor; else by the builder that its static method
 * {@code builder()} or {@code newBuilder()} returns, or that its nested class {@code Builder} is.
 *
 * <p>Generated code stands in the package of the document, so that whatever is not private can be used there.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.CONSTRUCTOR, ElementType.METHOD})
public @interface Creator {}
