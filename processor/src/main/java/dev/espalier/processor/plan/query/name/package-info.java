/** The names of query methods as a grammar. */
@NullMarked
package dev.espalier.processor.plan.query.name;

import org.jspecify.annotations.NullMarked;
