/** The conditions of a derived method: what a property and an operator ask of the index, and the query clauses they become. */
@NullMarked
package dev.espalier.processor.plan.query.condition;

import org.jspecify.annotations.NullMarked;
