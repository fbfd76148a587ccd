/** Queries stated in JSON: their text, their placeholders, and their check against grammar and mapping. */
@NullMarked
package dev.espalier.processor.plan.query.json;

import org.jspecify.annotations.NullMarked;
