/**
 * Query methods: their names as a grammar, the properties that the names speak of, the types that they return, and the
 * query that comes of it.
 */
@NullMarked
package dev.espalier.processor.plan.query;

import org.jspecify.annotations.NullMarked;
