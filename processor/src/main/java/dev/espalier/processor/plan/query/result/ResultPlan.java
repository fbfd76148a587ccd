package dev.espalier.processor.plan.query.result;

import dev.espalier.processor.model.JavaName;
import org.jspecify.annotations.Nullable;

/**
 * The result of a query method.
 *
 * @param shape what is returned
 * @param element what is found: the document, or what is read from it
 * @param projection how the element is read of documents; null if it is the document
 * @param future whether a future of it is returned
 */
public record ResultPlan(
        ReturnShape shape, JavaName element, @Nullable ProjectionPlan projection, boolean future) {}
