/** Query methods: what each sends and gives back, planned from its name, or from the query that it states. */
@NullMarked
package dev.espalier.processor.plan.query;

import org.jspecify.annotations.NullMarked;
