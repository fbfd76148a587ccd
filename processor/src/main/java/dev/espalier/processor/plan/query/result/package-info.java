/** The types that query methods return. */
@NullMarked
package dev.espalier.processor.plan.query.result;

import org.jspecify.annotations.NullMarked;
