package dev.espalier.processor.plan.query;

import dev.espalier.processor.model.JavaName;

/**
 * The result of a query method.
 *
 * @param shape what is returned
 * @param element what is found: the document, or what is read from it
 * @param future whether a future of it is returned
 */
public record ResultPlan(ReturnShape shape, JavaName element, boolean future) {}
