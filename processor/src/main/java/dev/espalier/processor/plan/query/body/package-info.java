/** Whole search bodies in JSON: what they say that methods say as well, and what they give back. */
@NullMarked
package dev.espalier.processor.plan.query.body;

import org.jspecify.annotations.NullMarked;
