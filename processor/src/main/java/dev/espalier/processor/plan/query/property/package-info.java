/** The properties of a document that a query method may speak of, and the paths to them. */
@NullMarked
package dev.espalier.processor.plan.query.property;

import org.jspecify.annotations.NullMarked;
